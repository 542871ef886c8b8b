import { corrected } from './corrections.js';
import { type Decider } from './decider.js';
import { type DomainEvent, type Recorded } from './event.js';

/** State of a stream: its corrected events, folded in order. */
export const fold = <S, E extends DomainEvent>(decider: Decider<S, E>, events: readonly Recorded<E>[]): S =>
  (decider.uncorrected ? [...events] : corrected(events)).reduce(decider.evolve, decider.initial);

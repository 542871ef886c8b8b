import { type DomainEvent, type Recorded } from './event.js';

/** The fold of one kind of stream: nothing but events decides the state. */
export interface Decider<S, E extends DomainEvent> {
  /** stream category, camel case */
  readonly category: string;
  readonly initial: S;
  readonly evolve: (state: S, event: Recorded<E>) => S;
  /** sees the stream as written, corrections included; only for deciding on corrections themselves */
  readonly uncorrected?: boolean;
}

import { type Actor, type Role } from './actor.js';
import { type Decider } from './decider.js';
import { type Decision } from './decision.js';
import { type DomainEvent, type EventMeta } from './event.js';
import { type Municipality } from './municipality.js';
import { type Temporal } from 'temporal-polyfill';

/** All that a decision may know besides command and state. */
export interface DecisionContext<F = undefined> {
  readonly now: Temporal.Instant;
  /** when the asked-for fact happened: the caller's moment, or `now` */
  readonly occurredAt: string;
  readonly actor: Actor;
  readonly municipality: Municipality;
  /** the base of new ids: `uuidFrom(commandId, …)` */
  readonly commandId: string;
  readonly facts: F;
}

/** Reads other streams for a decision; each read is recorded with its revision in the event. */
export interface FactLoader {
  readonly municipality: Municipality;
  load<S, E extends DomainEvent>(decider: Decider<S, E>, id: string): Promise<S>;
  /** the protected part of an event, when the decision itself needs it */
  readonly now: Temporal.Instant;
}

/** One thing a user, saga or deadline can ask for. */
export interface UseCase<C extends object, S, E extends DomainEvent, F = undefined> {
  /** kebab-case verb-noun; also how sagas, deadlines and the command line name it */
  readonly name: string;
  readonly decider: Decider<S, E>;
  readonly roles: readonly Role[];
  /** id part of the stream that guards this decision */
  readonly streamId: (command: C, at: { municipality: Municipality; commandId: string }) => string;
  readonly facts?: (command: C, load: FactLoader, state: S) => Promise<F>;
  readonly decide: (command: C, state: S, ctx: DecisionContext<F>) => Decision<E | CorrectionEvent>;
}

/** domain.md § 2, "every stream": a wrong fact is corrected by a further event. */
export type CorrectionEvent =
  | DomainEvent<
      'fact-corrected',
      {
        eventId: string;
        path: string;
        old: unknown;
        new: unknown;
        occurredAt?: string | null;
        confirmedBy: string | null;
      },
      { reason: string }
    >
  | DomainEvent<'entered-in-error', { eventId: string; confirmedBy: string | null }, { reason: string }>;

export type { EventMeta };

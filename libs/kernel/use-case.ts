import { type Actor, type Role } from './actor.js';
import { type Decider } from './decider.js';
import { type Decision } from './decision.js';
import { type DomainEvent, type EventMeta, type Recorded, type Subject } from './event.js';
import { type JsonValue } from './json.js';
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
  readonly now: Temporal.Instant;
  load<S, E extends DomainEvent>(decider: Decider<S, E>, id: string): Promise<S>;
  /** all events that name a subject, from the log's index */
  subject(subject: Subject): Promise<readonly Recorded[]>;
  /**
   * The protected part of an event that was loaded, from the vault; null when it has none or it is withheld. For the
   * system: what is read may go into the protected part of a new event, never into its open part, a refusal or a log.
   */
  reveal<P extends object>(event: { readonly meta: Pick<EventMeta, 'id'> }): Promise<P | null>;
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

/** domain.md § 2, "every stream": a wrong fact is corrected by a further event, where a letter rests on it by two people. */
export type CorrectionEvent =
  | DomainEvent<
      'fact-corrected',
      {
        eventId: string;
        path: string;
        old: JsonValue;
        new: JsonValue;
        /** when the corrected fact happened, where the correction moves that */
        occurredAt: string | null;
        proposedBy: string;
        confirmedBy: string | null;
        /** letters that rest on the fact as it was; a person must look at them */
        letters: readonly string[];
      },
      { reason: string }
    >
  | DomainEvent<
      'entered-in-error',
      { eventId: string; proposedBy: string; confirmedBy: string | null; letters: readonly string[] },
      { reason: string }
    >
  | DomainEvent<
      'correction-proposed',
      {
        correctionId: string;
        eventId: string;
        kind: 'fact-corrected' | 'entered-in-error';
        path: string | null;
        new: JsonValue;
        letters: readonly string[];
      },
      { reason: string }
    >
  | DomainEvent<
      'correction-rejected',
      {
        correctionId: string;
        eventId: string;
        /** taken back by the person who proposed it */
        withdrawn: boolean;
      },
      { reason: string }
    >;

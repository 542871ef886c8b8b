import { type Actor } from './actor.js';
import { type DeadlineChange } from './deadline.js';
import { type Municipality } from './municipality.js';
import { type StreamName } from './stream-name.js';

/** `<kind>:<id>`, e.g. `licence:…`; names whom or what an event concerns. */
export type Subject = `${string}:${string}`;

/** What a decision says. `protected` holds names, free text and other personal data: it goes to the vault. */
export interface DomainEvent<T extends string = string, D extends object = object, P extends object = object> {
  readonly type: T;
  /** version of the event's form; 1 when absent */
  readonly v?: number;
  readonly data: D;
  readonly protected?: P;
  /** when the fact happened: ISO date or instant; the command's own moment when absent */
  readonly occurredAt?: string;
  readonly subjects?: readonly Subject[];
  readonly deadlines?: readonly DeadlineChange[];
}

/** Reference to a protected part: where it lies and the salted hash that proves it. */
export interface ProtectedRef {
  readonly ref: string;
  readonly hash: string;
}

/** What the log knows of an event beside its content. */
export interface EventMeta {
  readonly id: string;
  readonly stream: StreamName;
  readonly revision: bigint;
  readonly municipality: Municipality;
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly actor: Actor;
  readonly commandId: string;
  readonly correlationId: string;
  readonly causationId: string | null;
  readonly subjects: readonly Subject[];
}

/** An event as a fold sees it: content and meta. */
export type Recorded<E extends DomainEvent = DomainEvent> = E & { readonly meta: EventMeta };

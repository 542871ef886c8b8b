import { type Actor } from '@kernel/actor.js';
import { type DeadlineChange } from '@kernel/deadline.js';
import { type ProtectedRef, type Subject } from '@kernel/event.js';
import { type Municipality } from '@kernel/municipality.js';
import { type StreamName } from '@kernel/stream-name.js';

/** Place in the global order. Opaque: only the store that gave it can compare it. */
export type Position = string & { readonly __position?: never };

/** An event ready to be written; everything but revision and position is settled. */
export interface EventToAppend {
  readonly id: string;
  readonly type: string;
  readonly v: number;
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly actor: Actor;
  readonly commandId: string;
  readonly correlationId: string;
  readonly causationId: string | null;
  readonly subjects: readonly Subject[];
  readonly deadlines: readonly DeadlineChange[];
  /** fingerprint of the command's data, so that the same key with another body shows */
  readonly requestHash: string;
  /** revisions of the other streams that the decision rested on */
  readonly factRevisions: Readonly<Record<string, string>>;
  readonly rulesVersion: string | null;
  readonly data: object;
  readonly protected: ProtectedRef | null;
  readonly prevHash: string | null;
  readonly hash: string;
}

export interface StoredEvent extends EventToAppend {
  readonly stream: StreamName;
  readonly municipality: Municipality;
  readonly revision: bigint;
  readonly position: Position;
}

export type ExpectedRevision = 'none' | bigint;

export interface AppendResult {
  /** `duplicate`: these events are in the log already; nothing was written */
  readonly kind: 'appended' | 'duplicate';
  readonly events: readonly StoredEvent[];
}

/** The stream has moved. Load it again and decide afresh. */
export class WrongExpectedRevision extends Error {
  constructor(
    readonly stream: StreamName,
    readonly expected: ExpectedRevision,
    readonly actual: ExpectedRevision,
  ) {
    super(`${stream}: expected revision ${expected}, found ${actual}`);
  }
}

/** The store did not answer: the events may be in the log or not. Ask by event id before trying again. */
export class AppendOutcomeUnknown extends Error {
  constructor(
    readonly stream: StreamName,
    override readonly cause: unknown,
  ) {
    super(`${stream}: the store gave no answer to an append`);
  }
}

export interface ReadAll {
  readonly after: Position | null;
  readonly limit: number;
  /** only streams of these categories; all when absent */
  readonly categories?: readonly string[];
}

export interface LogPage {
  readonly events: readonly StoredEvent[];
  /** where to go on, also when the filter let nothing through; null when the log is empty */
  readonly next: Position | null;
  /** the page reached the end of the log as it was */
  readonly atEnd: boolean;
}

/** What a Merkle tree needs of an event. */
export interface HashedEvent {
  readonly id: string;
  readonly position: Position;
  readonly hash: string;
}

/** The log. Every adapter passes the contract in `contract/`. There is no "any" revision. */
export interface EventStore {
  readonly name: string;
  /** Errors: WrongExpectedRevision, AppendOutcomeUnknown, TypeError (no events, foreign stream). */
  append(stream: StreamName, events: readonly EventToAppend[], expected: ExpectedRevision): Promise<AppendResult>;
  readStream(stream: StreamName): Promise<readonly StoredEvent[]>;
  readAll(request: ReadAll): Promise<LogPage>;
  /** events that name the subject, in log order */
  readSubject(municipality: Municipality, subject: Subject): Promise<readonly StoredEvent[]>;
  readEvent(municipality: Municipality, id: string): Promise<StoredEvent | null>;
  /** id, position and hash of every event of a municipality, in log order: the leaves of its Merkle tree */
  readHashes(municipality: Municipality): Promise<readonly HashedEvent[]>;
  /** position of the last event; null when the log is empty */
  head(): Promise<Position | null>;
  /** negative, zero or positive as for sorting */
  compare(a: Position | null, b: Position | null): number;
  /** called after each append of this process; a hint to look, never the only way to learn of events */
  onAppended(listener: () => void): () => void;
}

import { type Subject } from '@kernel/event.js';
import { type Municipality } from '@kernel/municipality.js';
import { type StreamName } from '@kernel/stream-name.js';
import {
  type AppendResult,
  AppendOutcomeUnknown,
  type EventStore,
  type EventToAppend,
  type ExpectedRevision,
  type HashedEvent,
  type LogPage,
  type Position,
  type ReadAll,
  type StoredEvent,
} from '@platform/event-store/port.js';

/** A store seen through a wire that the test can cut before or after an append. */
export class ThroughStore implements EventStore {
  /** runs before each append, with its number from 1; may do what another process would, or throw */
  before: (nth: number) => void | Promise<void> = () => undefined;
  /** true: the append went through and its answer is lost */
  loses: (nth: number) => boolean = () => false;
  appends = 0;

  constructor(private readonly inner: EventStore) {}

  get name(): string {
    return this.inner.name;
  }

  async append(
    stream: StreamName,
    events: readonly EventToAppend[],
    expected: ExpectedRevision,
  ): Promise<AppendResult> {
    this.appends += 1;
    const nth = this.appends;
    await this.before(nth);
    const result = await this.inner.append(stream, events, expected);
    if (this.loses(nth)) throw new AppendOutcomeUnknown(stream, new Error('the wire was cut'));
    return result;
  }

  readStream(stream: StreamName): Promise<readonly StoredEvent[]> {
    return this.inner.readStream(stream);
  }

  readAll(request: ReadAll): Promise<LogPage> {
    return this.inner.readAll(request);
  }

  readSubject(municipality: Municipality, subject: Subject): Promise<readonly StoredEvent[]> {
    return this.inner.readSubject(municipality, subject);
  }

  readEvent(municipality: Municipality, id: string): Promise<StoredEvent | null> {
    return this.inner.readEvent(municipality, id);
  }

  readHashes(municipality: Municipality): Promise<readonly HashedEvent[]> {
    return this.inner.readHashes(municipality);
  }

  head(): Promise<Position | null> {
    return this.inner.head();
  }

  compare(a: Position | null, b: Position | null): number {
    return this.inner.compare(a, b);
  }

  onAppended(listener: () => void): () => void {
    return this.inner.onAppended(listener);
  }
}

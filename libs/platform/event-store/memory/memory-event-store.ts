import { type Subject } from '@kernel/event.js';
import { type Municipality } from '@kernel/municipality.js';
import { partsOf, type StreamName } from '@kernel/stream-name.js';
import { checkAppend } from '../checks.js';
import { Listeners } from '../listeners.js';
import {
  type AppendResult,
  type EventStore,
  type EventToAppend,
  type ExpectedRevision,
  type HashedEvent,
  type LogPage,
  type Position,
  type ReadAll,
  type StoredEvent,
  WrongExpectedRevision,
} from '../port.js';

/** For tests of decisions and sagas: the contract without a disk. Promises nothing after the process ends. */
export class MemoryEventStore implements EventStore {
  readonly name = 'memory';
  private readonly log: StoredEvent[] = [];
  private readonly listeners = new Listeners();

  async append(
    stream: StreamName,
    events: readonly EventToAppend[],
    expected: ExpectedRevision,
  ): Promise<AppendResult> {
    const { municipality } = checkAppend(stream, events);
    const mine = this.log.filter((event) => event.stream === stream);
    const ids = new Set(events.map((event) => event.id));
    const known = this.log.filter((event) => ids.has(event.id));
    if (known.length > 0) return { kind: 'duplicate', events: known };
    const actual: ExpectedRevision = mine.length === 0 ? 'none' : BigInt(mine.length - 1);
    if (actual !== expected) throw new WrongExpectedRevision(stream, expected, actual);
    const stored = events.map((event, index) => ({
      ...structuredClone(event),
      stream,
      municipality,
      revision: BigInt(mine.length + index),
      position: String(this.log.length + index + 1),
    }));
    this.log.push(...stored);
    this.listeners.call();
    return { kind: 'appended', events: stored };
  }

  async readStream(stream: StreamName): Promise<readonly StoredEvent[]> {
    return this.log.filter((event) => event.stream === stream);
  }

  async readAll({ after, limit, categories }: ReadAll): Promise<LogPage> {
    const start = after === null ? 0 : Number(after);
    const wanted = categories === undefined ? null : new Set(categories);
    const events: StoredEvent[] = [];
    let index = start;
    for (; index < this.log.length && events.length < limit; index += 1) {
      const event = this.log[index];
      if (event && (wanted === null || wanted.has(partsOf(event.stream).category))) events.push(event);
    }
    return { events, next: index === 0 ? null : String(index), atEnd: index >= this.log.length };
  }

  async readSubject(municipality: Municipality, subject: Subject): Promise<readonly StoredEvent[]> {
    return this.log.filter((event) => event.municipality === municipality && event.subjects.includes(subject));
  }

  async readEvent(municipality: Municipality, id: string): Promise<StoredEvent | null> {
    return this.log.find((event) => event.municipality === municipality && event.id === id) ?? null;
  }

  async readHashes(municipality: Municipality): Promise<readonly HashedEvent[]> {
    const own = this.log.filter((event) => event.municipality === municipality);
    return own.map(({ id, position, hash }) => ({ id, position, hash }));
  }

  async head(): Promise<Position | null> {
    return this.log.length === 0 ? null : String(this.log.length);
  }

  compare(a: Position | null, b: Position | null): number {
    return Number(a ?? 0) - Number(b ?? 0);
  }

  onAppended(listener: () => void): () => void {
    return this.listeners.add(listener);
  }
}

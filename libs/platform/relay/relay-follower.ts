import { partsOf } from '@kernel/stream-name.js';
import { type Municipality } from '@kernel/municipality.js';
import { type LogPage, type Position, type StoredEvent } from '../event-store/port.js';
import { faultPoint } from '../faults/fault-point.js';
import { type EventLog } from '../log/event-log.js';
import { toRecorded } from '../log/recorded.js';
import { type Database } from '../sql/database.js';
import { moveCheckpoint, readCheckpoint } from '../subscriptions/checkpoints.js';
import { errorText, park, parkedKeysOf, replayParked } from '../subscriptions/parking.js';
import { type Follower } from '../subscriptions/subscription.js';
import { toCloudEvent } from './cloud-event.js';
import { type Published } from './published.js';
import { type OutgoingRecord, type RecordSink } from './record-sink.js';

export interface PublishingModule {
  readonly name: string;
  readonly publishes?: readonly Published[];
}

/** A broker takes no larger record by default; one that is larger is a bug in what is published. */
const LARGEST = 900_000;

export const topicOf = (prefix: string, module: string): string => `${prefix}.${module}`;

/**
 * Follows the log and gives what modules publish to the world, a topic for each module, the stream as key. The checkpoint
 * moves after the broker has taken a page: a crash between repeats records, and their ids say so. An event that cannot be
 * made into a record parks its stream, with all that follows in it, so that order is kept.
 */
export class RelayFollower implements Follower {
  readonly name: string;
  readonly batchSize = 500;
  private readonly published: ReadonlyMap<string, { readonly module: string; readonly event: Published }>;

  constructor(
    private readonly db: Database,
    private readonly log: EventLog,
    modules: readonly PublishingModule[],
    private readonly sink: RecordSink,
    private readonly prefix: string,
    private readonly owner: string,
    private readonly onParked: (name: string, error: unknown) => void,
  ) {
    this.name = `relay:${sink.name}`;
    this.published = new Map(
      modules.flatMap(({ name, publishes = [] }) => publishes.map((event) => [event.type, { module: name, event }])),
    );
  }

  position(): Promise<Position | null> {
    return readCheckpoint(this.db, this.name);
  }

  async handle(page: LogPage, from: Position | null): Promise<void> {
    const parked = await parkedKeysOf(this.db, this.name);
    const records: OutgoingRecord[] = [];
    for (const stored of page.events) {
      if (!this.published.has(stored.type)) continue;
      if (parked.has(`${stored.municipality}/${stored.stream}`)) {
        await park(this.db, this.name, stored.stream, stored, 'an earlier event of this stream is parked');
        continue;
      }
      try {
        records.push(this.record(stored));
      } catch (error) {
        this.onParked(`${this.name}/${stored.stream}`, error);
        await park(this.db, this.name, stored.stream, stored, errorText(error));
        parked.add(`${stored.municipality}/${stored.stream}`);
      }
    }
    faultPoint('relay.before-send');
    if (records.length > 0) await this.sink.send(records);
    faultPoint('relay.after-send');
    if (page.next !== null) await moveCheckpoint(this.db, this.name, this.owner, from, page.next);
  }

  /** Sends a parked stream's events again, in order. Errors: the same as before; it then stays parked. */
  async replay(municipality: Municipality, key: string): Promise<void> {
    await replayParked(this.db, { subscription: this.name, municipality, key }, async (eventId) => {
      const stored = await this.log.store.readEvent(municipality, eventId);
      if (stored) await this.sink.send([this.record(stored)]);
    });
  }

  private record(stored: StoredEvent): OutgoingRecord {
    const found = this.published.get(stored.type);
    if (!found) throw new TypeError(`${stored.type} is not published`);
    const event = toRecorded(this.log.codec, stored);
    const value = JSON.stringify(toCloudEvent(found.module, found.event, stored, event));
    const size = Buffer.byteLength(value);
    if (size > LARGEST) throw new RangeError(`${partsOf(stored.stream).category} event ${stored.id}: ${size} bytes`);
    return {
      topic: topicOf(this.prefix, found.module),
      key: stored.stream,
      value,
      headers: { 'content-type': 'application/cloudevents+json; charset=utf-8' },
    };
  }
}

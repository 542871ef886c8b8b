import { type Municipality } from '@kernel/municipality.js';
import { type LogPage, type Position, type StoredEvent } from '../event-store/port.js';
import { faultPoint } from '../faults/fault-point.js';
import { type EventLog } from '../log/event-log.js';
import { toRecorded } from '../log/recorded.js';
import { type Database } from '../sql/database.js';
import { moveCheckpoint, readCheckpoint } from '../subscriptions/checkpoints.js';
import { errorText, park, parkedKeysOf, replayParked } from '../subscriptions/parking.js';
import { type Follower } from '../subscriptions/subscription.js';
import { type SagaInstance, SagaStopped } from './saga-instance.js';
import { type AnySaga } from './saga.js';

/** Feeds one saga from the log. An instance that meets a bug stops, with all its later events kept in order. */
export class SagaFollower implements Follower {
  readonly name: string;
  readonly categories: readonly string[];
  readonly batchSize = 100;

  constructor(
    private readonly db: Database,
    private readonly log: EventLog,
    readonly saga: AnySaga,
    private readonly instance: SagaInstance,
    private readonly owner: string,
    private readonly onStopped: (name: string, error: unknown) => void,
  ) {
    this.name = `saga:${saga.name}`;
    this.categories = saga.categories;
  }

  position(): Promise<Position | null> {
    return readCheckpoint(this.db, this.name);
  }

  async handle(page: LogPage, from: Position | null): Promise<void> {
    const parked = page.events.length > 0 ? await parkedKeysOf(this.db, this.name) : new Set<string>();
    for (const stored of page.events) await this.one(stored, parked);
    faultPoint('saga.before-checkpoint');
    if (page.next !== null) await moveCheckpoint(this.db, this.name, this.owner, from, page.next);
  }

  /** Runs a stopped instance's events again, in order; it stays stopped if one fails. Errors: SagaStopped. */
  async replay(municipality: Municipality, key: string): Promise<void> {
    const parked = { subscription: this.name, municipality, key };
    await replayParked(this.db, parked, async (id) => {
      const stored = await this.log.store.readEvent(municipality, id);
      if (stored) await this.instance.handle(this.saga, key, stored, toRecorded(this.log.codec, stored));
    });
  }

  private async one(stored: StoredEvent, parked: Set<string>): Promise<void> {
    const event = toRecorded(this.log.codec, stored);
    const key = this.saga.instanceOf(event);
    if (key === null) return;
    if (parked.has(`${stored.municipality}/${key}`)) {
      await park(this.db, this.name, key, stored, 'an earlier event of this instance is parked');
      return;
    }
    try {
      await this.instance.handle(this.saga, key, stored, event);
    } catch (error) {
      if (!(error instanceof SagaStopped)) throw error;
      this.onStopped(`${this.name}/${key}`, error.cause);
      await park(this.db, this.name, key, stored, errorText(error.cause));
      parked.add(`${stored.municipality}/${key}`);
    }
  }
}

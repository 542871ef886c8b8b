import { type Municipality } from '@kernel/municipality.js';
import { type LogPage, type Position } from '../event-store/port.js';
import { faultPoint } from '../faults/fault-point.js';
import { type EventLog } from '../log/event-log.js';
import { type AnyRecorded, toRecorded } from '../log/recorded.js';
import { type Database } from '../sql/database.js';
import { moveCheckpoint, readCheckpoint } from '../subscriptions/checkpoints.js';
import { errorText, park, parkedKeysOf, replayParked } from '../subscriptions/parking.js';
import { type Follower } from '../subscriptions/subscription.js';

/**
 * Does work in the outside world for events, at least once; what must happen once is made so by deterministic command
 * ids and by recording intent before and result after.
 */
export interface Reactor {
  readonly name: string;
  /** null: every event of the log */
  readonly categories: readonly string[] | null;
  /** what is parked together when handling fails by a bug; null: not for this reactor */
  readonly keyOf: (event: AnyRecorded) => string | null;
  readonly handle: (event: AnyRecorded) => Promise<void>;
}

export class ReactorFollower implements Follower {
  readonly name: string;
  readonly categories?: readonly string[];
  readonly batchSize = 100;

  constructor(
    private readonly db: Database,
    private readonly log: EventLog,
    private readonly reactor: Reactor,
    private readonly owner: string,
    private readonly onParked: (name: string, error: unknown) => void,
  ) {
    this.name = `reactor:${reactor.name}`;
    if (reactor.categories) this.categories = reactor.categories;
  }

  position(): Promise<Position | null> {
    return readCheckpoint(this.db, this.name);
  }

  async handle(page: LogPage, from: Position | null): Promise<void> {
    for (const stored of page.events) {
      const event = toRecorded(this.log.codec, stored);
      const key = this.reactor.keyOf(event);
      if (key === null) continue;
      if ((await parkedKeysOf(this.db, this.name)).has(`${stored.municipality}/${key}`)) {
        await park(this.db, this.name, key, stored, 'an earlier event of this key is parked');
        continue;
      }
      try {
        await this.reactor.handle(event);
      } catch (error) {
        if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
        this.onParked(`${this.name}/${key}`, error);
        await park(this.db, this.name, key, stored, errorText(error));
      }
    }
    faultPoint('reactor.before-checkpoint');
    if (page.next !== null) await moveCheckpoint(this.db, this.name, this.owner, from, page.next);
  }

  /** Handles a parked key's events again, in order. Errors: those of the reactor; the key then stays parked. */
  async replay(municipality: Municipality, key: string): Promise<void> {
    const parked = { subscription: this.name, municipality, key };
    await replayParked(this.db, parked, async (id) => {
      const stored = await this.log.store.readEvent(municipality, id);
      if (stored) await this.reactor.handle(toRecorded(this.log.codec, stored));
    });
  }
}

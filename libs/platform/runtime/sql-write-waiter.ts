import { type EventStore } from '../event-store/port.js';
import { UnknownPosition, WriteWaiter } from '../http/reading/write-waiter.js';
import { type Database } from '../sql/database.js';

const LOOK_EVERY_MS = 10;

/** Reads the checkpoints of the live views and of the deadlines: works whoever follows the log, in whatever process. */
export class SqlWriteWaiter extends WriteWaiter {
  constructor(
    private readonly db: Database,
    private readonly store: EventStore,
  ) {
    super();
  }

  async waitFor(position: string, milliseconds: number): Promise<boolean> {
    this.check(position);
    const end = performance.now() + milliseconds;
    for (;;) {
      const positions = await this.positions();
      if (positions.every((at) => this.store.compare(at, position) >= 0)) return true;
      if (performance.now() > end) return false;
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  }

  private check(position: string): void {
    try {
      this.store.compare(position, position);
    } catch (error) {
      throw new UnknownPosition(position, { cause: error });
    }
  }

  private async positions(): Promise<(string | null)[]> {
    const rows = await this.db.query<{ position: string | null }>(
      `select c.position from views v
         left join checkpoints c on c.subscription = 'view:' || v.name || '@' || v.version || '.g' || v.generation
       union all
       select c.position from (values ('deadlines@1')) as d(name) left join checkpoints c on c.subscription = d.name`,
    );
    return rows.map((row) => row.position);
  }
}

import { type LogPage, type Position } from '../event-store/port.js';
import { type EventLog } from '../log/event-log.js';
import { type Database } from '../sql/database.js';
import { Fenced } from '../subscriptions/checkpoints.js';
import { type Follower } from '../subscriptions/subscription.js';
import { liveGeneration } from './generations.js';
import { type AnyView } from './view.js';
import { ViewFollower } from './view-follower.js';

/** Keeps whichever generation of a view is live, also after another process has rebuilt it. */
export class LiveView implements Follower {
  readonly name: string;
  readonly categories: readonly string[];
  readonly batchSize = 500;
  private current: ViewFollower | null = null;

  constructor(
    private readonly db: Database,
    private readonly log: EventLog,
    readonly view: AnyView,
    private readonly owner: string,
  ) {
    this.name = `view:${view.name}`;
    this.categories = view.categories;
  }

  async position(): Promise<Position | null> {
    return (await this.live()).position();
  }

  /** Errors: Fenced when another generation went live since the position was read. */
  async handle(page: LogPage, from: Position | null): Promise<void> {
    const before = this.current;
    const live = await this.live();
    if (before !== live) throw new Fenced(`${this.name} was built anew`);
    await live.handle(page, from);
  }

  /** Errors: the view is kept by a program of another version, which then is the one to serve it. */
  async live(): Promise<ViewFollower> {
    const live = await liveGeneration(this.db, this.view.name);
    if (live?.version !== this.view.version) {
      throw new Error(`view ${this.view.name} is live in version ${live?.version ?? 'none'}, not ${this.view.version}`);
    }
    if (this.current?.generation !== live.generation) {
      this.current = new ViewFollower(this.db, this.log, this.view, live.generation, this.owner);
    }
    return this.current;
  }
}

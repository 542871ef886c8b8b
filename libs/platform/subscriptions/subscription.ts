import { Fenced } from './checkpoints.js';
import { type EventStore, type LogPage, type Position } from '../event-store/port.js';

/** What a follower of the log does with a page. It moves its own checkpoint, together with its work where it can. */
export interface Follower {
  readonly name: string;
  readonly categories?: readonly string[];
  readonly batchSize?: number;
  position(): Promise<Position | null>;
  /** Handles a page and moves the checkpoint from `from` to the page's end. Errors make the page come again. */
  handle(page: LogPage, from: Position | null): Promise<void>;
}

export interface SubscriptionStatus {
  readonly name: string;
  readonly position: Position | null;
  readonly failing: string | null;
}

const IDLE_MS = 250;
const MAX_BACKOFF_MS = 5000;

/** Follows the log for one follower: page after page, waiting for hints at the end, backing off on failure. */
export class Subscription {
  private stopping = false;
  private loop: Promise<void> | null = null;
  private turn: Promise<unknown> = Promise.resolve();
  private wake: (() => void) | null = null;
  private at: Position | null = null;
  /** `at` is what the follower stored; false at first, and after any failure, when another instance may have moved it */
  private sure = false;
  private failing: string | null = null;
  private failures = 0;

  constructor(
    private readonly store: EventStore,
    private readonly follower: Follower,
    private readonly onFailure: (name: string, error: unknown) => void,
    private readonly reader: Pick<EventStore, 'readAll'> = store,
  ) {}

  get name(): string {
    return this.follower.name;
  }

  status(): SubscriptionStatus {
    return { name: this.follower.name, position: this.at, failing: this.failing };
  }

  start(): void {
    if (this.loop) return;
    this.stopping = false;
    const forget = this.store.onAppended(() => this.wake?.());
    this.loop = this.run().finally(forget);
  }

  /** Lets the page at hand finish. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.wake?.();
    await this.loop;
    this.loop = null;
  }

  /** Handles pages until `target` is behind; true when it moved at all. Errors: those of the follower. */
  async catchUp(target: Position | null): Promise<boolean> {
    let moved = false;
    if (this.sure && this.store.compare(this.at, target) >= 0) return moved;
    for (;;) {
      const advanced = await this.step();
      moved ||= advanced;
      if (this.store.compare(this.at, target) >= 0) return moved;
      if (!advanced) return moved;
    }
  }

  /** One page; turns never overlap, whoever asks. True when the checkpoint moved. */
  step(): Promise<boolean> {
    const next = this.turn.then(() => this.page());
    this.turn = next.catch(() => (this.sure = false));
    return next;
  }

  private async page(): Promise<boolean> {
    if (!this.sure) this.at = await this.follower.position();
    this.sure = true;
    const from = this.at;
    const page = await this.reader.readAll({
      after: from,
      limit: this.follower.batchSize ?? 500,
      ...(this.follower.categories ? { categories: this.follower.categories } : {}),
    });
    const news = page.next !== null && this.store.compare(page.next, from) > 0;
    if (news) {
      try {
        await this.follower.handle(page, from);
      } catch (error) {
        if (!(error instanceof Fenced)) throw error;
        // Another instance was here: go on from where it left off.
        this.sure = false;
        return true;
      }
      this.at = page.next;
    }
    this.failing = null;
    this.failures = 0;
    return news;
  }

  private async run(): Promise<void> {
    while (!this.stopping) {
      try {
        if (!(await this.step())) await this.rest(IDLE_MS);
      } catch (error) {
        this.failures += 1;
        this.failing = error instanceof Error ? error.message : String(error);
        this.onFailure(this.follower.name, error);
        await this.rest(Math.min(MAX_BACKOFF_MS, 50 * 2 ** this.failures));
      }
    }
  }

  private rest(milliseconds: number): Promise<void> {
    if (this.stopping) return Promise.resolve();
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.wake = null;
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      this.wake = done;
    });
  }
}

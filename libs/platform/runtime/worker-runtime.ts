import { type EventStore } from '../event-store/port.js';
import { type DeadlineFollower } from '../deadlines/deadline-follower.js';
import { type DeadlinePoller } from '../deadlines/deadline-poller.js';
import { TailReader } from '../subscriptions/tail-reader.js';
import { type Chore } from './chore.js';
import { type Follower, Subscription, type SubscriptionStatus } from '../subscriptions/subscription.js';

const POLL_MS = 500;
const CHORES_MS = 5000;

export type FailureListener = (name: string, error: unknown) => void;

/** All that follows the log in this process. `whenIdle` is for tests and the demo. */
export class WorkerRuntime {
  readonly subscriptions: readonly Subscription[];
  private readonly deadlines: Subscription;
  private polling: NodeJS.Timeout | null = null;
  private poll: Promise<unknown> = Promise.resolve();
  private pollFailure: string | null = null;
  private chiming: NodeJS.Timeout | null = null;
  private round: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly store: EventStore,
    followers: readonly Follower[],
    deadlineFollower: DeadlineFollower,
    private readonly poller: DeadlinePoller,
    private readonly onFailure: FailureListener,
    private readonly chores: readonly Chore[] = [],
  ) {
    const reader = new TailReader(store);
    this.deadlines = new Subscription(store, deadlineFollower, onFailure, reader);
    this.subscriptions = [
      ...followers.map((follower) => new Subscription(store, follower, onFailure, reader)),
      this.deadlines,
    ];
  }

  start(): void {
    for (const subscription of this.subscriptions) subscription.start();
    this.polling ??= setInterval(() => void this.firePolled(), POLL_MS);
    if (this.chores.length > 0) this.chiming ??= setInterval(() => void this.doChores(), CHORES_MS);
  }

  /** Lets pages at hand finish; nothing is lost if the process dies instead. */
  async stop(): Promise<void> {
    if (this.polling) clearInterval(this.polling);
    this.polling = null;
    if (this.chiming) clearInterval(this.chiming);
    this.chiming = null;
    await Promise.all([this.poll, this.round, ...this.subscriptions.map((subscription) => subscription.stop())]);
  }

  /**
   * Runs until everything that the log and the clock ask for is done. Errors: a follower's failure after it was tried
   * `patience` times.
   */
  async whenIdle(patience = 5): Promise<void> {
    for (let failures = 0; ;) {
      try {
        const before = await this.store.head();
        for (const subscription of this.subscriptions) await subscription.catchUp(before);
        const fired = await this.fireDue();
        const changed = await this.doChores();
        const after = await this.store.head();
        if (fired === 0 && changed === 0 && this.store.compare(before, after) === 0) return;
      } catch (error) {
        failures += 1;
        if (failures >= patience) throw error;
        await new Promise((resolve) => setTimeout(resolve, 20 * failures));
      }
    }
  }

  /** Lets one subscription reach the log's end. Errors: those of its follower. */
  async catchUp(name: string): Promise<void> {
    const wanted = this.subscriptions.find((subscription) => subscription.name === name);
    if (!wanted) throw new TypeError(`nothing follows the log under the name ${name}`);
    await wanted.catchUp(await this.store.head());
  }

  status(): { subscriptions: SubscriptionStatus[]; deadlines: string | null } {
    return {
      subscriptions: this.subscriptions.map((subscription) => subscription.status()),
      deadlines: this.pollFailure,
    };
  }

  /** One round at a time; a chore that fails holds no other up. */
  private doChores(): Promise<number> {
    const next = this.round.then(async () => {
      let changed = 0;
      for (const chore of this.chores) {
        try {
          changed += await chore.run();
        } catch (error) {
          this.onFailure(`chore ${chore.name}`, error);
        }
      }
      return changed;
    });
    this.round = next;
    return next;
  }

  private firePolled(): Promise<unknown> {
    this.poll = this.poll
      .then(() => this.fireDue())
      .then(
        () => (this.pollFailure = null),
        (error: unknown) => {
          this.pollFailure = error instanceof Error ? error.message : String(error);
          this.onFailure('deadlines', error);
        },
      );
    return this.poll;
  }

  /** Only on a table that has seen all of the log: a deadline that was moved or cancelled must not fire. */
  private async fireDue(): Promise<number> {
    await this.deadlines.catchUp(await this.store.head());
    return this.poller.fireDue();
  }
}

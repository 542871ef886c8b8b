import { type Database } from '@platform/sql/database.js';
import { type EventStore } from '@platform/event-store/port.js';
import { SqlEventStore } from '@platform/event-store/sql/sql-event-store.js';
import { type Follower, Subscription } from '@platform/subscriptions/subscription.js';
import { SqlVault } from '@platform/vault/sql-vault.js';
import { type Bench, openBench } from './thing/bench.js';

/** Lets a follower reach the end of the log. Errors: its own. */
export const follow = async (store: EventStore, follower: Follower): Promise<void> => {
  await new Subscription(store, follower, () => undefined).catchUp(await store.head());
};

/** Hands a follower the log from where it stands in pages of the given sizes, then the rest in one. */
export const followInPages = async (store: EventStore, follower: Follower, sizes: readonly number[]): Promise<void> => {
  for (const limit of [...sizes, 1000]) {
    const after = await follower.position();
    const page = await store.readAll({
      after,
      limit,
      ...(follower.categories ? { categories: follower.categories } : {}),
    });
    if (page.next === null || store.compare(page.next, after) <= 0) return;
    await follower.handle(page, after);
  }
};

export const openSqlBench = (db: Database): Promise<Bench> =>
  openBench({ store: new SqlEventStore(db), vault: new SqlVault(db) });

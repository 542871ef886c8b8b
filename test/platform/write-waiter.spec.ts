import { DeadlineFollower } from '@platform/deadlines/deadline-follower.js';
import { UnknownPosition } from '@platform/http/reading/write-waiter.js';
import { rebuild } from '@platform/projections/generations.js';
import { LiveView } from '@platform/projections/live-view.js';
import { SqlWriteWaiter } from '@platform/runtime/sql-write-waiter.js';
import { describePostgresToo } from './engines.js';
import { follow, openSqlBench } from './follow.js';
import { cardView } from './thing/card.js';

describePostgresToo('reading one’s own write', (fresh) => {
  it('waits for the views and the deadlines, no longer than it was told, whoever follows the log', async () => {
    const db = await fresh();
    const bench = await openSqlBench(db);
    const view = cardView();
    await rebuild(db, bench.log, view, 'here');
    const live = new LiveView(db, bench.log, view, 'worker');
    const waiter = new SqlWriteWaiter(db, bench.store);
    const { position } = await bench.send('make-thing', { thingId: 'a', name: 'A' });
    const wanted = position ?? '';
    expect(await waiter.waitFor(wanted, 30)).toBe(false);
    await follow(bench.store, live);
    expect(await waiter.waitFor(wanted, 30)).toBe(false);
    const waiting = waiter.waitFor(wanted, 5000);
    await follow(bench.store, new DeadlineFollower(db, 'worker'));
    expect(await waiting).toBe(true);
    expect(await waiter.waitFor('1000000', 30)).toBe(false);
    await expect(waiter.waitFor('not a position', 30)).rejects.toBeInstanceOf(UnknownPosition);
  });
});

import { ViewReader } from '@platform/projections/view-reader.js';
import { rebuild } from '@platform/projections/generations.js';
import { LiveView } from '@platform/projections/live-view.js';
import { HouseReadiness } from '@platform/runtime/house-readiness.js';
import { type Database } from '@platform/sql/database.js';
import { listParked, park, parkedEventIds, replayParked } from '@platform/subscriptions/parking.js';
import { describePostgresToo } from './engines.js';
import { follow, openSqlBench } from './follow.js';
import { everything } from './log-reading.js';
import { type Bench } from './thing/bench.js';
import { type Card, cardView } from './thing/card.js';
import { subject } from './thing/events.js';

describePostgresToo('a view that meets an event it cannot take', (fresh) => {
  let db: Database;
  let bench: Bench;
  let poisonous: boolean;
  const view = cardView(1, () => poisonous);
  let live: LiveView;
  let reader: ViewReader;
  beforeEach(async () => {
    db = await fresh();
    bench = await openSqlBench(db);
    poisonous = true;
    await rebuild(db, bench.log, view, 'here');
    live = new LiveView(db, bench.log, view, 'here');
    reader = new ViewReader(db, bench.log);
  });

  const count = (thingId: string, by: number): ReturnType<Bench['send']> =>
    bench.send('count-thing', { thingId, by }, { key: String(by) });
  const poison = (thingId: string): ReturnType<Bench['send']> =>
    bench.send('say-of-thing', { thingId, events: [{ type: 'thing-noted', data: { text: 'poison' } }] });
  const card = async (thingId: string): Promise<{ total: number; parked: boolean } | null> => {
    const found = await reader.get<Card>(view, 'gol', subject(thingId));
    return found && { total: found.doc.total, parked: found.parked };
  };
  const stand = async (): Promise<unknown> =>
    (await listParked(db)).map(({ subscription, key, error, events }) => ({ subscription, key, error, events }));

  it('parks that key with all its later events and goes on with the others', async () => {
    await count('a', 1);
    await count('b', 1);
    await follow(bench.store, live);
    await poison('a');
    await count('b', 2);
    await follow(bench.store, live);
    await count('a', 4);
    await count('b', 4);
    await follow(bench.store, live);
    expect(await card('a')).toEqual({ total: 1, parked: true });
    expect(await card('b')).toEqual({ total: 7, parked: false });
    expect(await stand()).toEqual([
      {
        subscription: 'view:thing-card@1.g1',
        key: 'thing:a',
        error: 'TypeError: the fold cannot take this',
        events: 2,
      },
    ]);
    expect(await live.position()).toBe(await bench.store.head());
  });

  it('parks the key in its own municipality only', async () => {
    await poison('a');
    await bench.send('count-thing', { thingId: 'a', by: 3 }, { municipality: 'hol' });
    await follow(bench.store, live);
    expect((await reader.get<Card>(view, 'hol', 'thing:a'))?.doc.total).toBe(3);
    expect((await listParked(db)).map(({ municipality }) => municipality)).toEqual(['gol']);
  });

  it('keeps the parked events in the order they came', async () => {
    await poison('a');
    await count('a', 1);
    await follow(bench.store, live);
    await count('a', 2);
    await follow(bench.store, live);
    const parked = { subscription: 'view:thing-card@1.g1', municipality: 'gol', key: 'thing:a' } as const;
    expect(await parkedEventIds(db, parked)).toEqual((await everything(bench.store)).map(({ id }) => id));
  });

  it('is repaired by a replay once the bug is gone, and the key goes on from there', async () => {
    await poison('a');
    await count('a', 4);
    await follow(bench.store, live);
    const follower = await live.live();
    await expect(follower.replay('gol', 'thing:a')).rejects.toThrow('the fold cannot take this');
    expect(await card('a')).toBeNull();
    expect(await listParked(db)).toHaveLength(1);
    poisonous = false;
    await follower.replay('gol', 'thing:a');
    expect(await card('a')).toEqual({ total: 4, parked: false });
    expect(await listParked(db)).toEqual([]);
    await count('a', 8);
    await follow(bench.store, live);
    expect(await card('a')).toEqual({ total: 12, parked: false });
  });

  it('replays while events keep coming, and loses none of them', async () => {
    await poison('a');
    await follow(bench.store, live);
    const follower = await live.live();
    poisonous = false;
    const writing = (async () => {
      for (let by = 1; by <= 12; by += 1) {
        await count('a', by);
        await follow(bench.store, live);
      }
    })();
    await new Promise((resolve) => setImmediate(resolve));
    await follower.replay('gol', 'thing:a');
    await writing;
    expect(await card('a')).toEqual({ total: 78, parked: false });
    expect(await listParked(db)).toEqual([]);
  });

  it('parks a document that the table refuses, and only that', async () => {
    await count('a', 1);
    await count('big', 3_000_000_000);
    await count('b', 2);
    await follow(bench.store, live);
    expect(await card('a')).toEqual({ total: 1, parked: false });
    expect(await card('b')).toEqual({ total: 2, parked: false });
    expect(await card('big')).toBeNull();
    expect((await listParked(db)).map(({ key, events }) => [key, events])).toEqual([['thing:big', 1]]);
  });

  it('makes health say degraded, not unready', async () => {
    const parts = { name: 'things', eventTypes: [], commands: [], views: [view], sagas: [], controllers: [] };
    const readiness = new HouseReadiness(db, [parts]);
    expect(await readiness.check()).toMatchObject({ ready: true, degraded: false });
    await poison('a');
    await follow(bench.store, live);
    expect(await readiness.check()).toMatchObject({
      ready: true,
      degraded: true,
      details: { parked: { 'view:thing-card@1.g1': 1 } },
    });
  });

  it('forgets no event that is parked while its key is being replayed', async () => {
    await count('a', 1);
    await count('a', 2);
    const [first, second] = await everything(bench.store);
    if (!first || !second) throw new Error('two events were sent');
    const parked = { subscription: 'reactor:x', municipality: 'gol', key: 'a' } as const;
    await park(db, 'reactor:x', 'a', first, 'a bug');
    const handled: string[] = [];
    await replayParked(db, parked, async (id) => {
      handled.push(id);
      if (handled.length === 1) await park(db, 'reactor:x', 'a', second, 'an earlier event of this key is parked');
    });
    expect(handled).toEqual([first.id, second.id]);
    expect(await listParked(db)).toEqual([]);
  });

  it('keeps the failing event and all after it when a replay fails in the middle', async () => {
    for (const by of [1, 2, 3]) await count('a', by);
    const events = await everything(bench.store);
    for (const event of events) await park(db, 'reactor:x', 'a', event, 'a bug');
    const parked = { subscription: 'reactor:x', municipality: 'gol', key: 'a' } as const;
    const replay = replayParked(db, parked, async (id) => {
      if (id === events[1]?.id) throw new TypeError('still a bug');
    });
    await expect(replay).rejects.toThrow('still a bug');
    expect(await parkedEventIds(db, parked)).toEqual([events[1]?.id, events[2]?.id]);
  });
});

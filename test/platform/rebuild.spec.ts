import { buildMissing, liveGeneration, rebuild, startGeneration, swap } from '@platform/projections/generations.js';
import { LiveView } from '@platform/projections/live-view.js';
import { ViewNotBuilt, ViewReader } from '@platform/projections/view-reader.js';
import { HouseReadiness } from '@platform/runtime/house-readiness.js';
import { type Database } from '@platform/sql/database.js';
import { describePostgresToo } from './engines.js';
import { follow, followInPages, openSqlBench } from './follow.js';
import { type Bench } from './thing/bench.js';
import { type Card, cardView } from './thing/card.js';

describePostgresToo('rebuilding a view', (fresh) => {
  let db: Database;
  let bench: Bench;
  let reader: ViewReader;
  const [one, two] = [cardView(1), cardView(2)];
  beforeEach(async () => {
    db = await fresh();
    bench = await openSqlBench(db);
    reader = new ViewReader(db, bench.log);
  });
  const fill = async (things: number): Promise<void> => {
    for (let i = 0; i < things; i += 1) {
      const events = [1, 2].map((by) => ({ type: 'thing-counted', data: { by } }));
      await bench.send('say-of-thing', { thingId: `t${i}`, events });
    }
  };
  const list = (): Promise<{ doc: Card }[]> => reader.list<Card>(one, 'gol', { orderBy: 'key', limit: 200 });

  it('never shows a reader an empty table, a part of one, or documents of two versions', async () => {
    await fill(20);
    await rebuild(db, bench.log, one, 'here');
    let building = true;
    const seen: string[] = [];
    const reading = (async () => {
      while (building) {
        const rows = await list();
        const versions = new Set(rows.flatMap(({ doc }) => doc.seen.map((type) => type.split('.')[1])));
        seen.push(`${rows.length} ${[...versions].join()} ${rows.reduce((sum, { doc }) => sum + doc.total, 0)}`);
      }
    })();
    for (let round = 0; round < 4; round += 1) await rebuild(db, bench.log, round % 2 ? one : two, 'here');
    building = false;
    await reading;
    expect(seen.length).toBeGreaterThan(4);
    expect(seen.filter((line) => line !== '20 v1 60' && line !== '20 v2 60')).toEqual([]);
  });

  it('leaves the live version alone until the swap, which then drops it', async () => {
    await fill(2);
    await rebuild(db, bench.log, one, 'here');
    const follower = await startGeneration(db, bench.log, two, 'here');
    await followInPages(bench.store, follower, [1]);
    expect(await liveGeneration(db, 'thing-card')).toEqual({ version: 1, generation: 1 });
    expect((await list())[0]?.doc.seen).toEqual(['thing-counted.v1', 'thing-counted.v1']);
    await swap(db, follower);
    expect(await liveGeneration(db, 'thing-card')).toEqual({ version: 2, generation: 2 });
    expect((await list())[0]?.doc.seen).toEqual(['thing-counted.v2', 'thing-counted.v2']);
    expect(await db.query(`select to_regclass('view_thing_card_g1')::text as old`)).toEqual([{ old: null }]);
    expect(await db.query('select subscription from checkpoints')).toEqual([{ subscription: 'view:thing-card@2.g2' }]);
  });

  it('starts over when an earlier attempt was left half done', async () => {
    await fill(3);
    await rebuild(db, bench.log, one, 'here');
    await followInPages(bench.store, await startGeneration(db, bench.log, two, 'died'), [2, 2]);
    await rebuild(db, bench.log, two, 'here');
    expect((await list()).map(({ doc }) => doc.total)).toEqual([3, 3, 3]);
  });

  it('lets a worker that kept the old generation go on with the new one', async () => {
    await fill(1);
    await rebuild(db, bench.log, one, 'here');
    const live = new LiveView(db, bench.log, one, 'worker');
    await follow(bench.store, live);
    await rebuild(db, bench.log, one, 'operator');
    await bench.send('count-thing', { thingId: 't0', by: 10 });
    await follow(bench.store, live);
    expect((await list())[0]?.doc.total).toBe(13);
  });

  it('is ready only when every view is built in the program’s version', async () => {
    await fill(2);
    await expect(list()).rejects.toBeInstanceOf(ViewNotBuilt);
    await buildMissing(db, bench.log, [one], 'here');
    const parts = { name: 'things', eventTypes: [], commands: [], views: [two], sagas: [], controllers: [] };
    const readiness = new HouseReadiness(db, [parts]);
    expect(await readiness.check()).toMatchObject({ ready: false, details: { building: ['thing-card'] } });
    await expect(new LiveView(db, bench.log, two, 'here').position()).rejects.toThrow(/live in version 1, not 2/);
    await buildMissing(db, bench.log, [two], 'here');
    expect(await readiness.check()).toMatchObject({ ready: true, details: { building: [] } });
    expect((await list()).map(({ doc }) => doc.total)).toEqual([3, 3]);
  });

  it('does nothing for a view that is there in the right version', async () => {
    await buildMissing(db, bench.log, [one], 'here');
    await buildMissing(db, bench.log, [one], 'here');
    expect(await liveGeneration(db, 'thing-card')).toEqual({ version: 1, generation: 1 });
  });

  it('makes health say unready when the database does not answer', async () => {
    const dead: Database = { ...db, query: () => Promise.reject(new Error('gone')) };
    const parts = { name: 'things', eventTypes: [], commands: [], views: [one], sagas: [], controllers: [] };
    expect(await new HouseReadiness(dead, [parts]).check()).toMatchObject({ ready: false, degraded: true });
  });
});

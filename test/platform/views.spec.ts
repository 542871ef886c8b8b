import fc from 'fast-check';
import { type Subject } from '@kernel/event.js';
import { foldSubject } from '@platform/projections/fold-subject.js';
import { createViewTable, readDocs } from '@platform/projections/view-table.js';
import { tableOf } from '@platform/projections/view.js';
import { ViewFollower } from '@platform/projections/view-follower.js';
import { type Database } from '@platform/sql/database.js';
import { Fenced, moveCheckpoint, readCheckpoint } from '@platform/subscriptions/checkpoints.js';
import { sample, streamOf } from '../contract/sample-events.js';
import { describePostgresToo } from './engines.js';
import { follow, followInPages, openSqlBench } from './follow.js';
import { type Bench } from './thing/bench.js';
import { type Card, cardView } from './thing/card.js';
import { subject } from './thing/events.js';

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('count' as const), by: fc.integer({ min: -9, max: 9 }) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('correct' as const), by: fc.integer({ min: -9, max: 9 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('in-error' as const), by: fc.constant(0) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('vanish' as const), by: fc.constant(0) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('letter' as const), by: fc.constant(0) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('confirm' as const), by: fc.constant(0) }) },
);
const script = fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), step), { minLength: 1, maxLength: 16 });
type Script = typeof script extends fc.Arbitrary<infer S> ? S : never;

/** Plays a script on three things of their own; returns their ids. */
const play = async (bench: Bench, run: number, steps: Script): Promise<string[]> => {
  const ids = [0, 1, 2].map((n) => `r${run}t${n}`);
  const counted = new Map<string, string>();
  const proposed = new Map<string, string>();
  const proposedOf = new Map<string, string>();
  for (const [index, [which, { kind, by }]] of steps.entries()) {
    const thingId = ids[which] ?? '';
    const key = String(index);
    const eventId = counted.get(thingId);
    if (kind === 'count') {
      const { events } = await bench.send('count-thing', { thingId, by }, { key });
      counted.set(thingId, events[0]?.id ?? '');
    } else if (kind === 'vanish') {
      const events = [{ type: 'thing-noted', data: { text: 'vanish' } }];
      await bench.send('say-of-thing', { thingId, events }, { key });
    } else if (kind === 'letter') {
      const events = [{ type: 'notice-produced', data: { noticeId: key } }];
      await bench.send('say-of-thing', { thingId, events }, { key });
    } else if (kind === 'confirm') {
      const confirmation = { streamId: thingId, correctionId: proposed.get(thingId) };
      if (!proposed.has(thingId)) continue;
      const [made] = (await bench.send('confirm-thing-correction', confirmation, { key, by: 'ola' })).events;
      if (made?.type === 'entered-in-error' && proposedOf.get(thingId) === eventId) counted.delete(thingId);
    } else if (eventId !== undefined) {
      const path = kind === 'correct' ? '/by' : null;
      const correction = { streamId: thingId, eventId, path, value: by, reason: 'typo' };
      const [made] = (await bench.send('correct-thing', correction, { key })).events;
      const { correctionId } = (made?.data ?? {}) as { correctionId?: string };
      if (correctionId !== undefined) {
        proposed.set(thingId, correctionId);
        proposedOf.set(thingId, eventId);
      } else if (path === null) counted.delete(thingId);
    }
  }
  return ids;
};

describePostgresToo('views', (fresh) => {
  let db: Database;
  let bench: Bench;
  const view = cardView();
  let generation = 0;
  beforeEach(async () => {
    db = await fresh();
    bench = await openSqlBench(db);
    generation = 0;
  });

  const newFollower = async (owner = 'here'): Promise<ViewFollower> => {
    generation += 1;
    await createViewTable(db, view, generation);
    return new ViewFollower(db, bench.log, view, generation, owner);
  };
  const docs = async (of: ViewFollower, ids: readonly string[]): Promise<Record<string, Card>> => {
    const keys = ids.map((id) => ({ municipality: 'gol', key: subject(id) }));
    return Object.fromEntries(await readDocs(db, tableOf(view.name, of.generation), keys)) as Record<string, Card>;
  };
  const count = (thingId: string, by: number): ReturnType<Bench['send']> =>
    bench.send('count-thing', { thingId, by }, { key: String(by) });

  it('gives the same documents however the log is cut into pages, and the same as the fold of the log (property)', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(script, fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 8 }), async (steps, sizes) => {
        run += 1;
        const start = await bench.store.head();
        const ids = await play(bench, run, steps);
        const followers = [await newFollower(), await newFollower(), await newFollower()] as const;
        for (const { name } of followers) if (start !== null) await moveCheckpoint(db, name, 'here', null, start);
        const [oneByOne, cut, whole] = followers;
        await followInPages(bench.store, oneByOne, Array<number>(40).fill(1));
        await followInPages(bench.store, cut, sizes);
        await followInPages(bench.store, whole, []);
        const wanted: Record<string, object> = {};
        for (const id of ids) {
          const doc = foldSubject(view, subject(id), await bench.log.subject('gol', subject(id)));
          if (doc) wanted[`gol/${subject(id)}`] = doc;
        }
        for (const follower of followers) expect(await docs(follower, ids)).toEqual(wanted);
      }),
      { numRuns: 10 },
    );
  });

  it('moves the checkpoint over events that are filtered out', async () => {
    const follower = await newFollower();
    await count('a', 1);
    const other = streamOf('x', 'gol', 'other');
    await bench.store.append(other, sample(other, { command: 'c', count: 3 }), 'none');
    await follow(bench.store, follower);
    expect(await follower.position()).toBe(await bench.store.head());
    expect(await docs(follower, ['a'])).toMatchObject({ 'gol/thing:a': { total: 1 } });
  });

  it('moves the checkpoint and the rows together or not at all', async () => {
    const follower = await newFollower();
    await count('a', 1);
    await follow(bench.store, follower);
    await count('a', 2);
    const from = await follower.position();
    const page = await bench.store.readAll({ after: from, limit: 10 });
    await expect(follower.handle({ ...page, next: 'x'.repeat(1) }, '999')).rejects.toBeInstanceOf(Fenced);
    expect(await follower.position()).toBe(from);
    expect(await docs(follower, ['a'])).toMatchObject({ 'gol/thing:a': { total: 1 } });
  });

  it('fences a second instance that stood at the same place: nothing is counted twice', async () => {
    const here = await newFollower('here');
    const there = new ViewFollower(db, bench.log, view, here.generation, 'there');
    await count('a', 1);
    const first = await bench.store.readAll({ after: null, limit: 10 });
    await here.handle(first, null);
    await expect(there.handle(first, null)).rejects.toBeInstanceOf(Fenced);
    await count('a', 2);
    const from = await here.position();
    const second = await bench.store.readAll({ after: from, limit: 10 });
    const race = await Promise.allSettled([here.handle(second, from), there.handle(second, from)]);
    expect(race.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await docs(here, ['a'])).toMatchObject({ 'gol/thing:a': { total: 3 } });
  });

  it('lets the fenced instance go on from what is stored', async () => {
    const here = await newFollower('here');
    const there = new ViewFollower(db, bench.log, view, here.generation, 'there');
    await count('a', 1);
    await follow(bench.store, here);
    await count('a', 2);
    await follow(bench.store, there);
    await count('a', 4);
    await follow(bench.store, here);
    expect(await docs(here, ['a'])).toMatchObject({ 'gol/thing:a': { total: 7 } });
    expect(await readCheckpoint(db, here.name)).toBe(await bench.store.head());
  });

  it('keeps municipalities apart though their subjects are named alike', async () => {
    const follower = await newFollower();
    await count('a', 1);
    await bench.send('count-thing', { thingId: 'a', by: 10 }, { municipality: 'hol' });
    await follow(bench.store, follower);
    const keys = (['gol', 'hol'] as const).map((municipality) => ({ municipality, key: 'thing:a' satisfies Subject }));
    const found = await readDocs(db, tableOf(view.name, follower.generation), keys);
    expect([...found].map(([key, doc]) => [key, (doc as Card).total]).sort()).toEqual([
      ['gol/thing:a', 1],
      ['hol/thing:a', 10],
    ]);
  });
});

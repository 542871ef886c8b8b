import { rm } from 'node:fs/promises';
import { type Bench, embeddedBench } from './benches.js';
import { compiledTree } from './compiled-tree.js';
import { interrupted } from './interrupted.js';
import { comparable, complaints } from './judge.js';
import { pointsInSources } from './kill-points.js';
import { play, type Played } from './kill-run.js';
import { inTurn } from './processes.js';
import { aloneIn, passagesWithin, withdrawalChains } from './withdrawal-kills.js';

/** They follow every posted letter after the saga it belongs to: their input may lie there too when a kill comes. */
const FOLLOWS_EVERY_LETTER = new Set(['sagaJournal', 'sagaRepresentation', 'sagaBeside']);

describe('two withdrawals on the embedded database, killed again and again', () => {
  let tree: string;
  let bench: Bench;
  let reference: Promise<Played>;
  const runs = new Map<string, Promise<Played>>();
  const started = async (name: string): Promise<Played> => (await runs.get(name)) ?? Promise.reject(new Error(name));

  beforeAll(async () => {
    tree = await compiledTree();
    bench = await embeddedBench(tree);
    const next = inTurn(2);
    for (const [name, kills] of Object.entries(withdrawalChains)) {
      const run = next(() => play(tree, bench, kills.map(([kill]) => kill), { script: 'withdrawal' })); // prettier-ignore
      run.catch(() => undefined); // the test of this name says so
      runs.set(name, run);
    }
    reference = next(() => play(tree, bench, [], { script: 'withdrawal' }));
    reference.catch(() => undefined);
  }, 120_000);
  afterAll(async () => {
    await Promise.allSettled([reference, ...runs.values()]);
    await bench.end();
    await rm(tree, { recursive: true, force: true });
  });

  it('pass every point of sagas, deadlines and letters early, in the middle and late', async () => {
    const run = await reference;
    const passages = passagesWithin(run);
    const wanted = (await pointsInSources()).filter((point) => /^(saga|deadline|letter)\./.test(point));
    expect(Object.keys(passages).sort()).toEqual(wanted);
    expect(Object.entries(passages).filter(([, times]) => times < 10)).toEqual([]);
    expect([run.failures, run.state.orphans]).toEqual([[], []]);
    expect(Object.keys(run.state.letters)).toHaveLength(15);
    const types = Object.values(run.state.streams).flatMap((rows) =>
      (rows as { type: string }[]).map(({ type }) => type),
    );
    expect(types.filter((type) => /^withdrawal-(decided|started|ended|cured)$/.test(type)).sort()).toEqual([
      'withdrawal-cured',
      ...['withdrawal-decided', 'withdrawal-ended', 'withdrawal-started'].flatMap((type) => [type, type]),
    ]);
  }, 480_000);

  it.each(Object.keys(withdrawalChains))(
    'end as if nothing had happened: %s',
    async (name) => {
      const run = await started(name);
      expect(complaints(run, await reference)).toEqual([]);
      expect(comparable(run)).toEqual(comparable(await reference));
    },
    480_000,
  );

  it('catch each of their sagas at work', async () => {
    const caught = new Set<string>();
    for (const [name, kills] of Object.entries(withdrawalChains)) {
      const run = await started(name);
      for (const [nth, [kill, saga]] of kills.entries()) {
        if (saga === null) continue;
        const caughtNow = interrupted(run, nth, await reference).filter((one) => !FOLLOWS_EVERY_LETTER.has(one));
        expect([kill, caughtNow]).toEqual([kill, [saga]]);
        caught.add(saga);
      }
    }
    expect([...caught].sort()).toEqual(Object.keys(aloneIn).sort());
  }, 480_000);
});

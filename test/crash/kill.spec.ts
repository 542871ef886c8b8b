import { rm } from 'node:fs/promises';
import { type Bench, embeddedBench } from './benches.js';
import { compiledTree } from './compiled-tree.js';
import { comparable, complaints } from './judge.js';
import { chains, pointsInSources } from './kill-points.js';
import { play, type Played } from './kill-run.js';
import { inTurn } from './processes.js';

describe('the house on its embedded database, killed again and again', () => {
  let tree: string;
  let bench: Bench;
  let reference: Promise<Played>;
  const runs = new Map<string, Promise<Played>>();
  const started = async (name: string): Promise<Played> => (await runs.get(name)) ?? Promise.reject(new Error(name));

  beforeAll(async () => {
    tree = await compiledTree();
    bench = await embeddedBench(tree);
    const next = inTurn(2);
    reference = next(() => play(tree, bench, []));
    for (const [name, kills] of Object.entries({
      ...chains,
      'a point never passed so often': ['import.row:6'] as const,
    })) {
      const run = next(() => play(tree, bench, kills));
      run.catch(() => undefined); // the test of this name says so
      runs.set(name, run);
    }
  }, 120_000);
  afterAll(async () => {
    await Promise.allSettled([reference, ...runs.values()]);
    await bench.end();
    await rm(tree, { recursive: true, force: true });
  });

  it('passes every fault point that the sources name when nothing kills it', async () => {
    const { passages, state, failures } = await reference;
    expect(Object.keys(passages).sort()).toEqual(await pointsInSources());
    expect(failures).toEqual([]);
    expect(state.orphans).toEqual([]);
    expect(Object.keys(state.letters)).toHaveLength(3);
  }, 120_000);

  it('is killed at every fault point', async () => {
    const killed = Object.values(chains).flatMap((kills) => kills.map((kill) => kill.split(':')[0]));
    expect([...new Set(killed)].sort()).toEqual(await pointsInSources());
  });

  it.each(Object.keys(chains))(
    'ends as if nothing had happened: %s',
    async (name) => {
      const run = await started(name);
      expect(complaints(run, await reference)).toEqual([]);
      expect(comparable(run)).toEqual(comparable(await reference));
    },
    480_000,
  );

  it('says so when a process does not pass a point as often as it was to be killed there', async () => {
    await expect(started('a point never passed so often')).rejects.toThrow(
      'not killed at import.row:6: passed 5 times',
    );
  }, 480_000);
});

import { rm } from 'node:fs/promises';
import { describePostgres } from '../support/postgres.js';
import { type Bench, embeddedBench, postgresBench } from './benches.js';
import { compiledTree } from './compiled-tree.js';
import { comparable, complaints } from './judge.js';
import { everyPassage, pointsInSources } from './kill-points.js';
import { type Kill, play, type Played } from './kill-run.js';
import { inTurn } from './processes.js';

/** CRASH_ENGINE=pglite plays the same matrix on the embedded engine, which the ordinary run only does in chains. */
const embedded = process.env['CRASH_ENGINE'] === 'pglite';

const endsAlike = (run: Played, reference: Played): void => {
  expect(complaints(run, reference)).toEqual([]);
  expect(comparable(run)).toEqual(comparable(reference));
};

describePostgres('the house killed once, at early, middle and last passages of every point', () => {
  let tree: string;
  let bench: Bench;
  let reference: Played;
  const next = inTurn(2);
  beforeAll(async () => {
    tree = await compiledTree();
    bench = embedded ? await embeddedBench(tree) : postgresBench();
    reference = await play(tree, bench, []);
  }, 120_000);
  afterAll(async () => {
    await bench.end();
    await rm(tree, { recursive: true, force: true });
  });

  it('passes every fault point that the sources name when nothing kills it', async () => {
    expect(Object.keys(reference.passages).sort()).toEqual(await pointsInSources());
    expect([reference.failures, reference.state.orphans]).toEqual([[], []]);
  });

  it('ends as if nothing had happened, wherever it was killed', async () => {
    const kills = everyPassage(reference.passages);
    const runs = kills.map((kill): [Kill, Promise<Played>] => [kill, next(() => play(tree, bench, [kill]))]);
    // A process that claimed a deadline and died: another waits until the claim has run out, by the machine's own clock.
    runs.push(['deadline.before-send:1', play(tree, bench, ['deadline.before-send:1'], { claims: 'kept' })]);
    const ends = await Promise.allSettled(runs.map(([, run]) => run));
    const wrong = ends.flatMap((end, index): string[] => {
      const name = runs[index]?.[0] ?? '';
      try {
        if (end.status === 'rejected') throw end.reason;
        endsAlike(end.value, reference);
        return [];
      } catch (error) {
        return [`${name}: ${error instanceof Error ? error.message : String(error)}`];
      }
    });
    expect(wrong).toEqual([]);
    process.stdout.write(`${kills.length + 1} kills on ${bench.engine}\n`);
  }, 900_000);
});

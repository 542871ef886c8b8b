import { rm } from 'node:fs/promises';
import { describePostgres } from '../support/postgres.js';
import { type Bench, postgresBench } from './benches.js';
import { compiledTree } from './compiled-tree.js';
import { interrupted } from './interrupted.js';
import { comparable, complaints } from './judge.js';
import { type Kill, play, type Played } from './kill-run.js';
import { inTurn } from './processes.js';
import { eachSagaCaught, passagesOfWithdrawals } from './withdrawal-kills.js';

/** The long matrix takes a quarter of an hour; CI plays the chains on PGlite (withdrawal.spec.ts) and the first matrix. */
const longMatrix = (name: string, suite: () => void): void => {
  if (process.env['CRASH_FULL'] === '1') return describePostgres(name, suite);
  describe(name, () => {
    it.skip('is not run: set CRASH_FULL=1 and TEST_POSTGRES_URL for the long matrix', () => undefined);
  });
  process.stderr.write(`SKIPPED: "${name}" is the long matrix. Set CRASH_FULL=1 and TEST_POSTGRES_URL\n`);
};

longMatrix('two withdrawals killed once, at early, middle and last passages of every point', () => {
  let tree: string;
  let bench: Bench;
  let reference: Played;
  const next = inTurn(2);
  beforeAll(async () => {
    tree = await compiledTree();
    bench = postgresBench();
    reference = await play(tree, bench, [], { script: 'withdrawal' });
  }, 120_000);
  afterAll(async () => {
    await bench.end();
    await rm(tree, { recursive: true, force: true });
  });

  const wrongWith = async (kill: Kill, saga: string | null): Promise<string[]> => {
    try {
      const run = await next(() => play(tree, bench, [kill], { script: 'withdrawal' }));
      expect(complaints(run, reference)).toEqual([]);
      expect(comparable(run)).toEqual(comparable(reference));
      if (saga !== null) expect(interrupted(run, 0, reference)).toEqual([saga]);
      return [];
    } catch (error) {
      return [`${kill}: ${error instanceof Error ? error.message : String(error)}`];
    }
  };

  it('catches each saga between any two of its steps, and ends as if nothing had happened', async () => {
    const wrong = await Promise.all(eachSagaCaught.map(([kill, saga]) => wrongWith(kill, saga)));
    expect(wrong.flat()).toEqual([]);
    process.stdout.write(`${eachSagaCaught.length} kills of a saga at work\n`);
  }, 900_000);

  it('ends as if nothing had happened, wherever it was killed', async () => {
    const kills = passagesOfWithdrawals(reference);
    const wrong = await Promise.all(kills.map((kill) => wrongWith(kill, null)));
    expect(wrong.flat()).toEqual([]);
    process.stdout.write(`${kills.length} kills on ${bench.engine}\n`);
  }, 1_800_000);

  it('keeps the firing of the end, which the end itself cancels', async () => {
    // Before it the presumed arrivals of the two letters posted at the start fall due.
    const run = await play(tree, bench, ['deadline.after-send:3@last day'], { script: 'withdrawal' });
    expect(complaints(run, reference)).toEqual([]);
    expect(comparable(run)).toEqual(comparable(reference));
  }, 120_000);
});

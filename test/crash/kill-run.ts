import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Bench } from './benches.js';
import { type Acknowledged, type Assignment, type Ended } from './child/assignment.js';
import { type LetterCall } from './child/counted-letters.js';
import { run } from './processes.js';

/** `<point>:<nth passage>`, counted in the process that is to be killed. */
export type Kill = `${string}:${number}`;

/** What is left when the script has come to its end, after as many kills as were asked for. */
export interface Played extends Ended {
  readonly kills: readonly Kill[];
  readonly acknowledged: readonly Acknowledged[];
  readonly letterCalls: readonly LetterCall[];
}

const linesOf = async <T>(path: string): Promise<T[]> => {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
};

/** Plays on what lies in the directory until the kill, or to the end when there is none. Errors: any other end. */
const child = async (tree: string, assignment: Assignment, kill: Kill | null): Promise<void> => {
  const main = join(tree, 'test/crash/child/main.js');
  const { code, signal, stderr } = await run(main, [JSON.stringify(assignment)], {
    BEVILLINGSLOGG_KILL_AT: kill ?? '*',
  });
  if (kill === null ? code === 0 : signal === 'SIGKILL') return;
  if (code !== 0)
    throw new Error(`a child to be killed at ${kill ?? 'no point'} ended with ${code ?? signal}:\n${stderr}`);
  const { passages } = await endedIn(assignment.directory);
  throw new Error(`not killed at ${kill}: passed ${passages[String(kill?.split(':')[0])] ?? 0} times`);
};

const endedIn = async (directory: string): Promise<Ended> =>
  JSON.parse(await readFile(join(directory, 'ended.json'), 'utf8')) as Ended;

/**
 * Plays the script on fresh ground: one process per kill, each taking over what the last one left, then one to the end.
 * Errors: a kill that did not come, or a process that failed by itself.
 */
export const play = async (
  tree: string,
  bench: Bench,
  kills: readonly Kill[],
  claims: Assignment['claims'] = 'run out',
): Promise<Played> => {
  const ground = await bench.ground();
  const { directory, databaseUrl } = ground;
  try {
    for (const kill of [...kills, null]) await child(tree, { directory, databaseUrl, claims }, kill);
    return {
      ...(await endedIn(directory)),
      kills,
      acknowledged: await linesOf<Acknowledged>(join(directory, 'acknowledged.jsonl')),
      letterCalls: await linesOf<LetterCall>(join(directory, 'letter-calls.jsonl')),
    };
  } finally {
    await ground.remove();
  }
};

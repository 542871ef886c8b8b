import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Bench } from './benches.js';
import { type Acknowledged, type Assignment, type Ended } from './child/assignment.js';
import { type LetterCall } from './child/counted-letters.js';
import { type ScriptName } from './child/scripts.js';
import { run } from './processes.js';

/** `<point>:<nth passage>`, counted in the process that is to be killed; with `@<step>`, from that step on. */
export type Kill = `${string}:${number}` | `${string}:${number}@${string}`;

/** What is left when the script has come to its end, after as many kills as were asked for. */
export interface Played extends Ended {
  readonly kills: readonly Kill[];
  /** ids of the events that each process found in the log when it started */
  readonly found: readonly (readonly string[])[];
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

/** What a run is to play, unlike the warning that nothing but kills interrupts. */
export interface Wanted {
  readonly script?: ScriptName;
  readonly claims?: Assignment['claims'];
}

/** Plays on what lies in the directory until the kill, or to the end when there is none. Errors: any other end. */
const child = async (tree: string, ground: Omit<Assignment, 'kill'>, kill: Kill | null): Promise<void> => {
  const main = join(tree, 'test/crash/child/main.js');
  const [passage = '*', fromStep = null] = kill?.split('@') ?? [];
  const point = passage.split(':')[0] ?? '';
  const assignment: Assignment = { ...ground, kill: kill === null ? null : { point, fromStep } };
  const { code, signal, stderr } = await run(main, [JSON.stringify(assignment)], { BEVILLINGSLOGG_KILL_AT: passage });
  if (kill === null ? code === 0 : signal === 'SIGKILL') return;
  if (code !== 0)
    throw new Error(`a child to be killed at ${kill ?? 'no point'} ended with ${code ?? signal}:\n${stderr}`);
  const { passages } = await endedIn(ground.directory);
  throw new Error(`not killed at ${kill}: passed ${passages[point] ?? 0} times`);
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
  { script = 'warning', claims = 'run out' }: Wanted = {},
): Promise<Played> => {
  const ground = await bench.ground();
  const { directory, databaseUrl } = ground;
  try {
    for (const kill of [...kills, null]) await child(tree, { directory, databaseUrl, claims, script }, kill);
    return {
      ...(await endedIn(directory)),
      kills,
      found: await linesOf<readonly string[]>(join(directory, 'found.jsonl')),
      acknowledged: await linesOf<Acknowledged>(join(directory, 'acknowledged.jsonl')),
      letterCalls: await linesOf<LetterCall>(join(directory, 'letter-calls.jsonl')),
    };
  } finally {
    await ground.remove();
  }
};

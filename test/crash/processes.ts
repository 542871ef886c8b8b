import { execFile } from 'node:child_process';

export interface Outcome {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
}

/** Longer than any run on a loaded machine; a child that hangs shows as SIGTERM, not as the kill that was asked for. */
const LONGEST_MS = 110_000;

/** Runs a file under plain Node to its end, whatever that is. */
export const run = (file: string, argv: readonly string[], env: Record<string, string> = {}): Promise<Outcome> =>
  new Promise((resolve) => {
    const options = { env: { ...process.env, NODE_OPTIONS: '', ...env }, timeout: LONGEST_MS };
    const child = execFile(process.execPath, [file, ...argv], options, (_error, _stdout, stderr) =>
      resolve({ code: child.exitCode, signal: child.signalCode, stderr }),
    );
  });

/** Lets at most `width` pieces of work run at a time, in the order they came. */
export const inTurn = (width: number): (<T>(work: () => Promise<T>) => Promise<T>) => {
  let free = width;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    else free -= 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
};

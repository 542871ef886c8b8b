import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/** Where the Maskinporten access token (scope `ks:fiks`) comes from. It is never logged or stored. */
export interface TokenSource {
  /** Errors: when no token is to be had now. */
  token(): Promise<string>;
}

const run = promisify(execFile);
const COMMAND_TIMEOUT_MS = 10_000;

const present = (text: string, from: string): string => {
  const token = text.trim();
  // The content is not shown: it may be a secret of another kind.
  if (!/^[\w.~+/=-]+$/.test(token)) throw new Error(`${from} gives no token`);
  return token;
};

/** A file that somebody else keeps fresh; read anew each time. */
export const tokenFile = (path: string): TokenSource => ({
  token: async () => present(await readFile(path, 'utf8'), 'the token file'),
});

/** A program that prints a token; run without a shell. */
export const tokenCommand = ([program = '', ...args]: readonly string[]): TokenSource => ({
  token: async () => {
    const printed = await run(program, args, { timeout: COMMAND_TIMEOUT_MS }).catch(() => {
      throw new Error('the token command failed');
    });
    return present(printed.stdout, 'the token command');
  },
});

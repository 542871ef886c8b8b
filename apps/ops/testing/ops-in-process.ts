import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type House } from '@apps/standalone/house.js';
import { runOps } from '../run-ops.js';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs an ops command in this process, as the server does for a command line that finds it running. */
export const opsIn =
  (house: House, cwd: string) =>
  async (...argv: string[]): Promise<Ran> => {
    const written = { out: '', err: '' };
    const io = {
      stdout: (text: string) => void (written.out += text),
      stderr: (text: string) => void (written.err += text),
    };
    const code = await runOps(argv, cwd, io, () => Promise.resolve(house));
    return { code, ...written };
  };

/** A folder of its own below `parent`, with these files. */
export const folderWith = async (parent: string, files: Readonly<Record<string, string>>): Promise<string> => {
  const folder = await mkdtemp(join(parent, 'files-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
};

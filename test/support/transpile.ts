import { mkdtemp, readdir, realpath, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformFile } from '@swc/core';

/**
 * Puts a folder's TypeScript as JavaScript into a new temporary folder, for specs that start processes of plain Node
 * and must not wait for, or test the leftovers of, the whole build. For folders that import only node and themselves.
 */
export const transpile = async (folder: string): Promise<string> => {
  const target = await realpath(await mkdtemp(join(tmpdir(), 'transpiled-')));
  await writeFile(join(target, 'package.json'), '{"type":"module"}');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'));
  for (const name of names) {
    const { code } = await transformFile(join(folder, name), {
      swcrc: false,
      module: { type: 'es6' },
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    });
    await writeFile(join(target, name.replace(/\.ts$/, '.js')), code);
  }
  return target;
};

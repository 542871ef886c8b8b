import { mkdir, mkdtemp, readdir, realpath, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { transformFile } from '@swc/core';

const FOLDERS = ['libs', 'apps', 'test/crash/child'];
const ALIAS = /(["'])@(law|kernel|platform|modules|apps)\/([^"']+)\1/g;

const sourcesIn = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter(({ name }) => name.endsWith('.ts') && !/\.(spec|d)\.ts$/.test(name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !/(^|\/)(node_modules|testing|web)\//.test(path));
};

/** Aliases as relative paths: plain Node knows nothing of them. */
const relativised = (code: string, file: string): string =>
  code.replace(ALIAS, (_all, quote: string, root: string, rest: string) => {
    const target = join(root === 'apps' ? 'apps' : `libs/${root}`, rest);
    const path = relative(dirname(file), target);
    return `${quote}${path.startsWith('.') ? path : `./${path}`}${quote}`;
  });

/**
 * The product and the crash child as JavaScript in a new temporary folder, for processes of plain Node. Not dist: the
 * child is no part of the product, and a test must run the sources as they are now.
 */
export const compiledTree = async (): Promise<string> => {
  const target = await realpath(await mkdtemp(join(tmpdir(), 'crash-tree-')));
  await writeFile(join(target, 'package.json'), '{"type":"module"}');
  await symlink(resolve('node_modules'), join(target, 'node_modules'));
  const files = (await Promise.all(FOLDERS.map(sourcesIn))).flat();
  await Promise.all(
    files.map(async (file) => {
      const { code } = await transformFile(file, {
        swcrc: false,
        module: { type: 'es6' },
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          keepClassNames: true,
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        },
      });
      const output = join(target, file.replace(/\.ts$/, '.js'));
      await mkdir(dirname(output), { recursive: true });
      await writeFile(output, relativised(code, file));
    }),
  );
  return target;
};

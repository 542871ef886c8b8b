import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const FOLDERS = ['apps', 'libs'];
const FILES = [
  'tsconfig.json',
  'tsconfig.build.json',
  'nest-cli.json',
  'package-lock.json',
  'libs/modules/audit/export/verify.mjs',
];
/** Vite builds the pages; nest has no part in them. */
const SKIPPED = new Set([join('apps', 'web'), 'node_modules']);

const walk = function* (folder) {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!SKIPPED.has(path) && !SKIPPED.has(entry.name)) yield* walk(path);
    } else if (entry.name.endsWith('.ts') && !entry.name.endsWith('.spec.ts')) yield path;
  }
};

/**
 * A digest of what the build is made from: path, size and time of every source. Compared for equality, so a removed
 * file, or one that came back with an older date, counts as a change too. Null where there are no sources to build.
 */
export const fingerprint = () => {
  if (!FOLDERS.every((folder) => existsSync(join(root, folder))) || !existsSync(join(root, 'nest-cli.json')))
    return null;
  const sources = FOLDERS.flatMap((folder) => [...walk(folder)]);
  if (sources.length === 0) return null;
  const digest = createHash('sha256');
  for (const path of [...sources.sort(), ...FILES]) {
    const found = statSync(join(root, path), { throwIfNoEntry: false });
    if (found) digest.update(`${path}\0${found.size}\0${found.mtimeMs}\n`);
  }
  return digest.digest('hex');
};

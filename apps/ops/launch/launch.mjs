import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildIfNeeded } from './build-if-needed.mjs';
import { giveUp, root } from './root.mjs';

const refuseOldNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    giveUp(`Node 20.19 or newer is needed, and this is ${process.versions.node}.`);
  }
};

/**
 * Runs `dist/<main>` in this process, built first when the sources have changed: npm's own `prestart` never runs here,
 * since .npmrc turns off all scripts of packages. Arguments, exit code and working directory are those of the caller.
 */
export const launch = async (main) => {
  refuseOldNode();
  if (!existsSync(join(root, 'node_modules'))) giveUp(`There is no node_modules in ${root}: run npm ci first.`);
  await buildIfNeeded();
  const file = join(root, 'dist', main);
  if (!existsSync(file)) giveUp(`${file} is missing: run npm run build first.`);
  await import(pathToFileURL(file).href);
};

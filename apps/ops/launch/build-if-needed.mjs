import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withBuildLock } from './build-lock.mjs';
import { fingerprint } from './fingerprint.mjs';
import { giveUp, root } from './root.mjs';

const dist = join(root, 'dist');
const stamp = join(dist, '.built');
const nest = join(root, 'node_modules/@nestjs/cli/bin/nest.js');

const builtFrom = () => (existsSync(stamp) ? readFileSync(stamp, 'utf8') : null);

/** Builds everything. Taken before the build, the fingerprint makes a file saved during it count as changed after it. */
const build = (print) => {
  if (!existsSync(nest)) giveUp('The build tools are not installed: run npm ci first.');
  const sources = fingerprint();
  rmSync(stamp, { force: true });
  const done = spawnSync(process.execPath, [nest, 'build', '--all', '--parallel'], { cwd: root, encoding: 'utf8' });
  const output = `${done.stdout ?? ''}${done.stderr ?? ''}`;
  if (done.status !== 0) giveUp(`The build failed:\n${output}${done.error?.message ?? ''}`);
  // Sent along with every export, as it is; nest builds TypeScript only.
  const verifier = 'libs/modules/audit/export/verify.mjs';
  if (existsSync(join(root, verifier))) cpSync(join(root, verifier), join(dist, verifier));
  print(output);
  writeFileSync(stamp, sources);
};

const locked = (work) => {
  mkdirSync(dist, { recursive: true });
  return withBuildLock(join(dist, '.building'), work);
};

/** Builds whether needed or not, and shows what the build says. */
export const buildNow = () => locked(() => build((output) => process.stdout.write(output)));

/** Builds when the sources differ from those of the last build; silent on stdout. Without sources there is only dist. */
export const buildIfNeeded = async () => {
  const sources = fingerprint();
  if (sources === null || sources === builtFrom()) return;
  await locked(() => {
    if (fingerprint() === builtFrom()) return; // another launcher was faster
    process.stderr.write('building …\n');
    build(() => undefined);
  });
};

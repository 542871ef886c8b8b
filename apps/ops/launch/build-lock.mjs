import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** No build takes this long; whoever holds the lock longer has hung, or its pid belongs to another process by now. */
const LONGEST_BUILD_MS = 5 * 60_000;

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

const holderOf = (file) => {
  try {
    const { mtimeMs } = statSync(file);
    const text = readFileSync(file, 'utf8');
    const pid = Number(text);
    // A file without a pid was made an instant ago, or its maker died before writing it: a second tells them apart.
    const age = Date.now() - mtimeMs;
    const stale = text === '' ? age > 1_000 : pid === process.pid || age > LONGEST_BUILD_MS || !isAlive(pid);
    return { text, stale };
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
};

const removeStale = (file, text) => {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    // Somebody else took over between our look and the rename: give the place back.
    if (readFileSync(aside, 'utf8') !== text) linkSync(aside, file);
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'EEXIST') throw error;
  }
  rmSync(aside, { force: true });
};

/**
 * Runs `work` while no other launcher builds. The lock of a killed launcher is taken over. Should two launchers ever
 * pass at once, both write the same output: this saves work, the correctness of the store does not hang on it.
 */
export const withBuildLock = async (file, work) => {
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const holder = holderOf(file);
    if (holder?.stale) removeStale(file, holder.text);
    else await sleep(50);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
};

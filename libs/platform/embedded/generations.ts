import { link, readdir, rm } from 'node:fs/promises';
import { type Server } from 'node:net';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { probe } from './probe.js';

/** Old sockets left lying beside the newest, so that one slow reading of the folder never misses every number. */
const KEPT = 8;
const NUMBERED = /^(\d+)\.sock$/;
const UNNUMBERED = /^new-[0-9a-f]+\.sock$/;

export const socketOf = (folder: string, generation: number): string => join(folder, `${generation}.sock`);

/** The number of the newest socket, 0 where there is none. It never falls while the folder exists. */
export const newestGeneration = async (folder: string): Promise<number> =>
  Math.max(0, ...(await readdir(folder)).map((name) => Number(NUMBERED.exec(name)?.[1] ?? 0)));

const listen = (server: Server, path: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, () => {
      server.off('error', reject);
      resolve();
    });
  });

const tidy = async (folder: string, mine: number): Promise<void> => {
  for (const name of await readdir(folder)) {
    const number = Number(NUMBERED.exec(name)?.[1] ?? mine);
    const path = join(folder, name);
    // A starter whose unnumbered socket is removed in the instant before it listens just tries again.
    const abandoned = UNNUMBERED.test(name) && !(await isAlive(path));
    if (number < mine - KEPT || abandoned) await rm(path, { force: true });
  }
};

const isAlive = async (path: string): Promise<boolean> => {
  const holder = await probe(path).catch(() => true as const);
  if (holder !== null && holder !== true) holder.socket.destroy();
  return holder !== null;
};

/**
 * Makes `server` the holder of generation `next`; false when another starter was faster. The server listens under a
 * name of its own first and gets its number by a hard link, which is atomic and fails where the number is taken: no
 * number is ever seen bound but not yet listening, and no step of a take-over removes a socket that may be alive.
 */
export const claimGeneration = async (folder: string, next: number, server: Server): Promise<boolean> => {
  const unnumbered = join(folder, `new-${randomBytes(4).toString('hex')}.sock`);
  await listen(server, unnumbered);
  try {
    await link(unnumbered, socketOf(folder, next));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' || code === 'ENOENT') return false;
    throw error;
  } finally {
    await rm(unnumbered, { force: true });
  }
  // Numbers below the newest get free again. A starter that slept since it read the folder may have linked such a one.
  if ((await newestGeneration(folder)) !== next) {
    await rm(socketOf(folder, next), { force: true });
    return false;
  }
  await tidy(folder, next);
  return true;
};

/** For named pipes, which the system itself gives to one process and takes back when it ends. */
export const claimPipe = async (name: string, server: Server): Promise<boolean> => {
  try {
    await listen(server, name);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE' || code === 'EACCES') return false;
    throw error;
  }
};

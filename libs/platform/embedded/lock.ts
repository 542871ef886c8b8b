import { createServer, type Server, type Socket } from 'node:net';
import { DirectoryInUse } from './directory-in-use.js';
import { claimGeneration, claimPipe, newestGeneration, socketOf } from './generations.js';
import { writeLine } from './json-lines.js';
import { lockPlace, type LockPlace } from './lock-place.js';
import { type Holder, probe } from './probe.js';

/** Each lost attempt means that another starter got a step further; this many in a row do not happen. */
const ATTEMPTS = 200;

export interface DirectoryLock {
  /** the real path */
  readonly directory: string;
  /** Hands over every connection, also those that came before. Greeted already, nothing read yet. */
  serve(handler: (socket: Socket) => void): void;
  /** Hangs up and lets the next one in. Ending the process in any way does the same. */
  release(): Promise<void>;
}

/** The live holder of a place, null when it is free. Hang up `socket` when done. */
export const holderAt = async (place: LockPlace): Promise<Holder | null> => {
  if (place.kind === 'pipe') return probe(place.folder);
  const newest = await newestGeneration(place.folder);
  return newest === 0 ? null : probe(socketOf(place.folder, newest));
};

const claim = async (place: LockPlace, server: Server): Promise<boolean> => {
  if (place.kind === 'pipe') return claimPipe(place.folder, server);
  // Read before the probe: whoever comes between raises the number, and the claim of this one then fails.
  const newest = await newestGeneration(place.folder);
  const holder = newest === 0 ? null : await probe(socketOf(place.folder, newest));
  if (holder === null) return claimGeneration(place.folder, newest + 1, server);
  holder.socket.destroy();
  return false;
};

const closed = (server: Server): Promise<void> => new Promise((resolve) => server.close(() => resolve()));

const receptionist = (): { server: Server; serve: DirectoryLock['serve']; hangUp: () => void } => {
  const open = new Set<Socket>();
  const waiting = new Set<Socket>();
  let handler: ((socket: Socket) => void) | undefined;
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('error', () => undefined).once('close', () => [open, waiting].forEach((set) => set.delete(socket)));
    void writeLine(socket, { pid: process.pid });
    if (handler) handler(socket);
    else waiting.add(socket);
  });
  const serve = (first: (socket: Socket) => void): void => {
    handler = first;
    for (const socket of waiting) first(socket);
    waiting.clear();
  };
  return { server, serve, hangUp: () => open.forEach((socket) => socket.destroy()) };
};

/**
 * Takes the lock of `directory`, a real path. A bound socket, not a file with a pid: the kernel frees it when the
 * process ends, by `kill -9` too. Throws `DirectoryInUse` when it is held, also by this process.
 */
export const lockDirectory = async (directory: string): Promise<DirectoryLock> => {
  const place = await lockPlace(directory);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { server, serve, hangUp } = receptionist();
    try {
      if (await claim(place, server)) {
        server.unref();
        const release = async (): Promise<void> => {
          hangUp();
          await closed(server);
          await place.close();
        };
        let released: Promise<void> | undefined;
        return { directory, serve, release: () => (released ??= release()) };
      }
      hangUp();
      await closed(server);
      const holder = await holderAt(place);
      if (holder) {
        holder.socket.destroy();
        throw new DirectoryInUse(directory, holder.pid);
      }
    } catch (error) {
      await closed(server);
      await place.close();
      // The queue of connections to the holder is full: certainly somebody is there.
      if ((error as NodeJS.ErrnoException).code === 'EAGAIN') throw new DirectoryInUse(directory, null);
      throw error;
    }
  }
  await place.close();
  throw new DirectoryInUse(directory, null);
};

import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { access, chmod, lstat, mkdir, open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the sockets of one data directory lie. */
export interface LockPlace {
  /** the folder to bind and connect in; on Windows the beginning of a pipe's name */
  readonly folder: string;
  readonly kind: 'folder' | 'pipe';
  close(): Promise<void>;
}

/** A socket's whole path may have 107 bytes on Linux and 103 elsewhere; our names take up to 24 of them. */
const LONGEST_FOLDER = 78;

const nothing = (): Promise<void> => Promise.resolve();
const fits = (folder: string): boolean => Buffer.byteLength(folder) <= LONGEST_FOLDER;
const hashOf = (directory: string): string => createHash('sha256').update(directory).digest('hex').slice(0, 24);

const ownFolder = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const found = await lstat(folder);
  // In a shared folder for temporary files somebody else may have been there first.
  if (!found.isDirectory() || found.uid !== process.getuid?.()) {
    throw new Error(`${folder} is not a folder of this user, and the lock needs one.`);
  }
  if ((found.mode & 0o077) !== 0) await chmod(folder, 0o700);
};

/**
 * The place of the lock of `directory`, which must be a real path: the folder `lock` in it, only for its user. A path
 * too long for a socket is shortened through an open handle where the system has /proc, which leaves the sockets in the
 * directory; elsewhere they lie in the folder for temporary files, under the hash of the path.
 */
export const lockPlace = async (directory: string): Promise<LockPlace> => {
  if (process.platform === 'win32') {
    return { folder: `\\\\.\\pipe\\bevillingslogg-${hashOf(directory)}`, kind: 'pipe', close: nothing };
  }
  const inside = join(directory, 'lock');
  await ownFolder(inside);
  if (fits(inside)) return { folder: inside, kind: 'folder', close: nothing };
  const handle = await open(inside, constants.O_RDONLY | constants.O_DIRECTORY);
  const short = `/proc/self/fd/${handle.fd}`;
  if (
    await access(short).then(
      () => true,
      () => false,
    )
  ) {
    return { folder: short, kind: 'folder', close: () => handle.close() };
  }
  await handle.close();
  const outside = join(tmpdir(), `bevillingslogg-${hashOf(directory)}`);
  if (!fits(outside)) throw new Error(`Both ${directory} and ${outside} are too long for the path of a socket.`);
  await ownFolder(outside);
  return { folder: outside, kind: 'folder', close: nothing };
};

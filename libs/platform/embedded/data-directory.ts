import { mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { type DirectoryLock, lockDirectory } from './lock.js';

/** The place of the embedded store. Held by one process at a time: two on one store lose rows without an error. */
export interface DataDirectory {
  /** the real path, the same through every link */
  readonly path: string;
  /** where the embedded PostgreSQL keeps its files; made by it */
  readonly database: string;
  readonly lock: DirectoryLock;
  /** Call after closing the database. */
  release(): Promise<void>;
}

/**
 * Makes the directory where it is missing, readable by its user only, and takes its lock.
 * Throws `DirectoryInUse` when another process has it, and the error of the file system when it cannot be made.
 */
export const openDataDirectory = async (directory: string): Promise<DataDirectory> => {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const path = await realpath(directory);
  const lock = await lockDirectory(path);
  return { path, database: join(path, 'postgres'), lock, release: () => lock.release() };
};

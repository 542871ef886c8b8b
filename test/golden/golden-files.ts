import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type StoredEvent } from '@platform/event-store/port.js';

const FOLDER = join('test', 'golden', 'events');

export interface Golden {
  readonly file: string;
  readonly stored: StoredEvent;
}

export const goldenName = (type: string, v: number): string => `${type}.v${v}.json`;

/** Events as they lie in the log, one of every version ever written. A file is never changed: it stands for the past. */
export const goldenFiles = async (): Promise<readonly Golden[]> => {
  const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    files.map(async (file) => {
      const stored = JSON.parse(await readFile(join(FOLDER, file), 'utf8')) as Omit<StoredEvent, 'revision'> & {
        revision: string;
      };
      return { file, stored: { ...stored, revision: BigInt(stored.revision) } };
    }),
  );
};

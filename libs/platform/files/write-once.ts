import { randomUUID } from 'node:crypto';
import { link, unlink, writeFile } from 'node:fs/promises';
import { codeOf } from '@kernel/error-code.js';

/**
 * Writes a file that only its owner may read, unless there is one already; that one stays. Written whole beside its place,
 * then linked there: a kill leaves a file or none, and of two processes that start together one wins. Read it afterwards.
 */
export const writeOnce = async (path: string, content: string | Buffer): Promise<void> => {
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, content, { mode: 0o600, flag: 'wx' });
  try {
    await link(draft, path);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    await unlink(draft);
  }
};

import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top folder of this checkout or image. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** Says on stderr why nothing can be run, and leaves with 1. */
export const giveUp = (message) => {
  process.stderr.write(`${message}\n`);
  process.exit(1);
};

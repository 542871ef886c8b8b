import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Kill } from './kill-run.js';

/** Every name that a source gives to `faultPoint`, so that a new point cannot be left out of the kill tests. */
export const pointsInSources = async (): Promise<string[]> => {
  const entries = await readdir('libs', { recursive: true, withFileTypes: true });
  const files = entries.filter(({ name }) => name.endsWith('.ts') && !name.endsWith('.spec.ts'));
  const texts = await Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name), 'utf8')));
  const names = texts.flatMap((text) =>
    [...text.matchAll(/\bfaultPoint\('([^']+)'\)/g)].map((match) => match[1] ?? ''),
  );
  return [...new Set(names)].sort();
};

/**
 * One run of the script each, killed again and again: every point once. A passage is counted in the process that
 * resumed, so `:1` is the first after the kill before it.
 */
export const chains: Readonly<Record<string, readonly Kill[]>> = {
  'building views, importing, appending and projecting': [
    'rebuild.before-swap:3',
    'append.after:2',
    'import.row:3',
    // The report of the control, whose protected part is in the vault by then.
    'append.before:10',
    'projection.before-commit:12',
    'projection.after-commit:10',
    'head.after-commit:2',
  ],
  'sagas and deadlines': [
    // Two letters were posted at once: the first input is settled, the second one's command not yet sent.
    'saga.after-append:5',
    'deadline.before-send:1',
    'deadline.after-send:1',
    'saga.before-append:1',
    'saga.before-send:1',
    'saga.after-send:1',
    'deadline.before-commit:1',
    'saga.before-checkpoint:9',
  ],
  letters: [
    'letter.after-render:1',
    'letter.before-rename:1',
    'letter.after-intent:1',
    'letter.after-hand-over:1',
    'reactor.before-checkpoint:1',
    'relay.before-send:2',
    'relay.after-send:2',
  ],
};

/** First, middle and last passage of every point, in a run that nothing interrupted. */
export const everyPassage = (passages: Readonly<Record<string, number>>): Kill[] =>
  Object.entries(passages).flatMap(([point, last]) =>
    [...new Set([1, Math.ceil(last / 2), last])].map((nth): Kill => `${point}:${nth}`),
  );

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a look at names and text shows, and imports do not. */
export interface Finding {
  readonly rule: 'telling-names' | 'small-files' | 'no-hidden-clock-or-chance';
  readonly file: string;
}

const LONGEST = 300;
const VAGUE = /(^|[-.])(utils?|helpers?|common|base|managers?)([-.]|$)/i;
const CODE = /\.(ts|tsx|mjs|cjs|js)$/;
const RULES_OF_LAW = /^libs\/(law\/|modules\/.+\/(domain\/.+|decide)\.ts$)/;
const HIDDEN =
  /\bTemporal\.Now\b|\bDate\.now\b|\bnew Date\b|\bperformance\.now\b|\bMath\.random\b|\brandomUUID\b|\bgetRandomValues\b|\b(systemClock|VirtualClock)\b/;

const walk = async (root: string, folder: string): Promise<string[]> => {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  const found = entries
    .filter((entry) => entry.name !== 'node_modules')
    .map(async (entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? [path, ...(await walk(root, path))] : [path];
    });
  return (await Promise.all(found)).flat();
};

const isForSpecs = (file: string): boolean => file.endsWith('.spec.ts') || file.includes('/testing/');

/** Vague names of files and folders, files over 300 lines, and rules that look at a clock or throw dice on their own. */
export const inspectSources = async (root: string): Promise<Finding[]> => {
  const paths = (await Promise.all(['apps', 'libs', 'test'].map((folder) => walk(root, folder)))).flat();
  const vague = paths.filter((path) => VAGUE.test(path.split('/').at(-1) ?? ''));
  const texts = await Promise.all(
    paths
      .filter((path) => CODE.test(path))
      .map(async (file) => ({ file, text: await readFile(join(root, file), 'utf8') })),
  );
  const long = texts.filter(({ text }) => text.trimEnd().split('\n').length > LONGEST);
  const impure = texts.filter(({ file, text }) => RULES_OF_LAW.test(file) && !isForSpecs(file) && HIDDEN.test(text));
  return [
    ...vague.map((file) => ({ rule: 'telling-names' as const, file })),
    ...long.map(({ file }) => ({ rule: 'small-files' as const, file })),
    ...impure.map(({ file }) => ({ rule: 'no-hidden-clock-or-chance' as const, file })),
  ];
};

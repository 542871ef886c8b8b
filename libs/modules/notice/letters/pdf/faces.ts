import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { sfntOf } from './sfnt.js';

export type Weight = 400 | 600;
export type Alphabet = 'latin' | 'latin-ext' | 'cyrillic' | 'greek';

const { resolve } = createRequire(import.meta.url);
const read = new Map<string, Buffer>();

/** The font for an alphabet, read once: Source Sans 3, SIL Open Font License 1.1. */
export function faceOf(alphabet: Alphabet, weight: Weight): Buffer {
  const file = `@fontsource/source-sans-3/files/source-sans-3-${alphabet}-${weight}-normal.woff`;
  const font = read.get(file) ?? sfntOf(readFileSync(resolve(file)));
  read.set(file, font);
  return font;
}

/** Code points that the files hold a glyph for, first and last of each range; a test reads the files and checks it. */
export const coverage: Readonly<Record<Alphabet, readonly (readonly [number, number])[]>> = {
  latin: [
    [0x20, 0x7e],
    [0xa0, 0xff],
    [0x131, 0x131],
    [0x152, 0x153],
    [0x300, 0x301],
    [0x303, 0x304],
    [0x308, 0x309],
    [0x2013, 0x2014],
    [0x2018, 0x201a],
    [0x201c, 0x201e],
    [0x2022, 0x2022],
    [0x2026, 0x2026],
    [0x2039, 0x203a],
    [0x20ac, 0x20ac],
    [0x2122, 0x2122],
    [0x2212, 0x2212],
  ],
  'latin-ext': [
    [0x100, 0x130],
    [0x132, 0x151],
    [0x154, 0x181],
    [0x18d, 0x190],
    [0x1cd, 0x1dd],
    [0x1e2, 0x1e7],
    [0x1ea, 0x1eb],
    [0x1ee, 0x1f0],
    [0x218, 0x220],
    [0x292, 0x292],
    [0x1e80, 0x1e85],
    [0x1e9e, 0x1e9e],
    [0x2020, 0x2020],
  ],
  cyrillic: [
    [0x400, 0x45f],
    [0x490, 0x491],
    [0x2116, 0x2116],
  ],
  greek: [
    [0x384, 0x38a],
    [0x38c, 0x38c],
    [0x38e, 0x3a1],
    [0x3a3, 0x3ce],
  ],
};

/** The alphabet whose files hold the code point; null when none does. */
export function alphabetOf(code: number): Alphabet | null {
  const holds = (alphabet: Alphabet): boolean =>
    coverage[alphabet].some(([first, last]) => first <= code && code <= last);
  return (['latin', 'latin-ext', 'cyrillic', 'greek'] as const).find(holds) ?? null;
}

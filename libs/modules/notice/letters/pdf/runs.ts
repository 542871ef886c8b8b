import { printable } from '../page/printable.js';
import { type Alphabet, alphabetOf } from './faces.js';

/** A stretch of text that one font file can draw. */
export interface Run {
  readonly alphabet: Alphabet;
  readonly text: string;
}

/** The number of a character in brackets, for one that no font of ours holds: it must not vanish unseen. */
const named = (code: number): string => `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;

/** Text as it can be drawn: composed letters, no tabs, no invisible hyphens, and a number for what no font holds. */
export const drawable = (text: string): string =>
  Array.from(
    printable(text)
      .normalize('NFC')
      .replaceAll('\t', '    ')
      .replace(/[\u00ad\ufeff]/g, ''),
    (sign) => {
      const code = sign.codePointAt(0) ?? 0;
      return sign === '\n' || alphabetOf(code) !== null ? sign : named(code);
    },
  ).join('');

/** Drawable text split by the font that draws it. */
export function runsOf(text: string): readonly Run[] {
  const runs: { alphabet: Alphabet; text: string }[] = [];
  for (const sign of text) {
    const alphabet = alphabetOf(sign.codePointAt(0) ?? 0) ?? 'latin';
    const last = runs.at(-1);
    if (last?.alphabet === alphabet) last.text += sign;
    else runs.push({ alphabet, text: sign });
  }
  return runs;
}

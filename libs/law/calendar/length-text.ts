import type { Length } from './iso.js';

interface Words {
  readonly nb: readonly [string, string];
  readonly nn: readonly [string, string];
}

const words: Readonly<Record<string, Words>> = {
  days: { nb: ['dag', 'dager'], nn: ['dag', 'dagar'] },
  weeks: { nb: ['uke', 'uker'], nn: ['veke', 'veker'] },
  months: { nb: ['måned', 'måneder'], nn: ['månad', 'månader'] },
  years: { nb: ['år', 'år'], nn: ['år', 'år'] },
};

/** A length as people write it, "3 uker" and "3 veker". */
export const lengthText = (length: Length): { nb: string; nn: string } => {
  const [unit = '', count = 0] = Object.entries<number>(length)[0] ?? [];
  const word = words[unit];
  if (!word) throw new RangeError(`not a length: ${JSON.stringify(length)}`);
  const form = count === 1 ? 0 : 1;
  return { nb: `${count} ${word.nb[form]}`, nn: `${count} ${word.nn[form]}` };
};

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { words } from './words.js';

/** The paragraphs that the law note marks V or V2, e.g. `AL 1-8`, `FVL 11d`; a range counts as all between. */
const verified = async (): Promise<Set<string>> => {
  const note = await readFile(join('docs', 'law.md'), 'utf8');
  const found = new Set<string>();
  let act = '';
  for (const line of note.split('\n')) {
    if (line.startsWith('## ')) act = line.startsWith('## 1.') ? 'AL' : line.startsWith('## 2.') ? 'AF' : '';
    const cells = line.split('|').map((cell) => cell.trim());
    if (cells.length < 5 || !cells.slice(3).some((cell) => /^(V2?)\b/.test(cell))) continue;
    const [, named = act, sections = ''] = /^([A-Z]{2,4}) (.+)$/.exec(cells[1] ?? '') ?? ['', act, cells[1] ?? ''];
    for (const [, first, , last] of sections.matchAll(/(\d+(-\d+)?[a-z]?)(?:–(\d+-\d+))?/g)) {
      for (const section of between(first ?? '', last)) found.add(`${named} ${section}`);
    }
  }
  return found;
};

const between = (first: string, last: string | undefined): string[] => {
  if (last === undefined) return [first];
  const [chapter, from] = first.split('-').map(Number);
  const to = Number(last.split('-')[1]);
  return Array.from({ length: to - (from ?? to) + 1 }, (_, n) => `${chapter}-${(from ?? to) + n}`);
};

const ACTS: Readonly<Record<string, string>> = {
  alkoholloven: 'AL',
  alkoholforskriften: 'AF',
  forvaltningsloven: 'FVL',
  kommuneloven: 'KL',
  eForvaltningsforskriften: 'EF',
};

describe('the words of a licence’s history', () => {
  it('cite a guideline, or a paragraph that the law note marks V or V2', async () => {
    const known = await verified();
    expect(known).toContain('FVL 16');
    expect(known).not.toContain('AL 3-99');
    const unverified = Object.entries(words).filter(([, { paragraph }]) => {
      if (paragraph === null || /^retningslinjene punkt \d(\.\d)?(–\d\.\d)?$/.test(paragraph)) return false;
      const [, act = '', section = ''] = /^(\S+) § (.+)$/.exec(paragraph) ?? [];
      return !known.has(`${ACTS[act]} ${section.replace(' ', '')}`);
    });
    expect(unverified.map(([type, { paragraph }]) => `${type}: ${paragraph}`)).toEqual([]);
  });

  it('are there in both written languages', () => {
    for (const [type, { nb, nn }] of Object.entries(words)) {
      expect([type, nb.length > 0, nn.length > 0]).toEqual([type, true, true]);
    }
  });
});

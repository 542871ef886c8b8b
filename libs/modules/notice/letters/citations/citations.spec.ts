import { readdirSync, readFileSync } from 'node:fs';
import { letterKinds } from '../letter-kinds.js';
import { citationsNb } from './citations.nb.js';
import { citationsNn } from './citations.nn.js';

const tables = { nb: Object.values(citationsNb), nn: Object.values(citationsNn) };
const golden = new URL('../golden/', import.meta.url);

describe('provisions cited in letters', () => {
  it.each(['nb', 'nn'] as const)('%s: each is one the law digest marks V or V2', (language) => {
    for (const { text, confidence } of tables[language]) {
      expect(['V', 'V2']).toContain(confidence);
      expect(text).toMatch(/^[\p{L}]+ §§? \d/u);
    }
  });

  it('are the same in both languages, under the name of the law in each', () => {
    const numbers = (texts: readonly { text: string }[]): string[] =>
      texts.map(({ text }) => text.replace(/^\S+ /, ''));
    expect(numbers(tables.nn)).toEqual(numbers(tables.nb));
    expect(tables.nn.every(({ text }) => /^\S+(lova|forskrifta) /.test(text))).toBe(true);
    expect(tables.nb.every(({ text }) => /^\S+(loven|forskriften) /.test(text))).toBe(true);
  });

  it.each(readdirSync(golden).filter((name) => /\.(html|txt)$/.test(name)))('%s has no § outside the table', (name) => {
    const language = name.includes('.nn.') ? 'nn' : 'nb';
    const letter = readFileSync(new URL(name, golden), 'utf8');
    expect(letter).toContain('§');
    const longestFirst = tables[language].map(({ text }) => text).sort((one, other) => other.length - one.length);
    const rest = longestFirst.reduce((left, text) => left.replace(new RegExp(`${text}(?![\\w-])`, 'g'), ''), letter);
    expect(rest).not.toContain('§');
  });

  it('no template writes a § of its own', () => {
    const templates = [...Object.keys(letterKinds), 'case', 'page', 'checklist'].flatMap((folder) =>
      readdirSync(new URL(`../${folder}/`, import.meta.url)).map((name) => `../${folder}/${name}`),
    );
    for (const name of templates.filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'))) {
      const code = readFileSync(new URL(name, import.meta.url), 'utf8')
        .replace(/\/\*\*.*?\*\//gs, '')
        .replace(/\/\/.*$/gm, '');
      expect([name, code.includes('§')]).toEqual([name, false]);
    }
  });
});

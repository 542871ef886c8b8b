import { readdirSync, readFileSync } from 'node:fs';
import { citationsNb } from './citations/citations.nb.js';
import { citationsNn } from './citations/citations.nn.js';
import { type LetterContents, type LetterKind } from './letter-content.js';
import { letterKinds } from './letter-kinds.js';
import { renderLetter } from './render-letter.js';
import { renderPdf } from './render-pdf.js';

const kinds = Object.keys(letterKinds) as LetterKind[];
const golden = new URL('./golden/', import.meta.url);
const lawNote = readFileSync(new URL('../../../../docs/law.md', import.meta.url), 'utf8');
const tables = { nb: citationsNb, nn: citationsNn };

/** Every sample of a kind: its own, and those that are named after it and of no longer-named kind. */
const samplesOf = (kind: LetterKind): readonly string[] =>
  readdirSync(golden)
    .flatMap((name) => (name.endsWith('.json') ? [name.slice(0, -5)] : []))
    .filter((name) => {
      const owners = kinds.filter((one) => name === one || name.startsWith(`${one}-`));
      return owners.sort((one, other) => other.length - one.length)[0] === kind;
    });

const content = (name: string): LetterContents[LetterKind] =>
  JSON.parse(readFileSync(new URL(`${name}.json`, golden), 'utf8'));

/** The marks of the law note's table of what letters print, by the provision as it stands in bokmål. */
const marks = new Map(
  Array.from(lawNote.matchAll(/^\| (\p{L}+ §§? [^|]+?) +\| (V2?|R|I) +\|/gmu), ([, provision, mark]) => [
    provision,
    mark,
  ]),
);

it('the law note marks every provision of the letters’ table, with the same mark, V or V2, and no other', () => {
  for (const { text, confidence } of Object.values(citationsNb)) {
    expect([text, marks.get(text)]).toEqual([text, confidence]);
    expect(['V', 'V2']).toContain(confidence);
  }
  expect([...marks.keys()].sort()).toEqual(
    Object.values(citationsNb)
      .map(({ text }) => text)
      .sort(),
  );
});

describe.each(kinds.flatMap((kind) => samplesOf(kind).map((name) => [name, kind] as const)))('%s', (name, kind) => {
  describe.each(['nb', 'nn'] as const)('%s', (language) => {
    const letter = renderLetter(kind, language, content(name));
    const { html, text, title } = 'missing' in letter ? { html: '', text: '', title: '' } : letter;

    it('is made, and prints no provision that the table lacks', () => {
      expect(letter).toHaveProperty('text');
      const longestFirst = Object.values(tables[language])
        .map((citation) => citation.text)
        .sort((one, other) => other.length - one.length);
      const rest = longestFirst.reduce((left, one) => left.replace(new RegExp(`${one}(?![\\w-])`, 'g'), ''), text);
      expect(rest).not.toContain('§');
    });

    it('holds no trace of a value that was not there', () => {
      for (const part of [text, title, html.replace(/<style>.*?<\/style>/s, '')])
        expect(part).not.toMatch(/\b(undefined|null|NaN|Invalid)\b|\[object|\$\{| {2,}\S/);
      expect(text).not.toMatch(/ ,| \.(?!\w)|\(\)|, ,/);
    });

    it('is a page in its language with one title, and headings in order', () => {
      expect(html).toContain(`<html lang="${language}">`);
      expect(html.match(/<h1>/g)).toHaveLength(1);
      expect(html.match(/<h2>/g)?.length ?? 0).toBeGreaterThan(0);
      const levels = Array.from(html.matchAll(/<h([1-6])>/g), (match) => Number(match[1]));
      levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1));
    });

    it('is a tagged PDF in its language', async () => {
      const pdf = Buffer.from(await renderPdf(kind, language, content(name))).toString('latin1');
      for (const mark of ['/StructTreeRoot', '/Marked true', `/Lang (${language}-NO)`, '/DisplayDocTitle true'])
        expect(pdf).toContain(mark);
    });
  });
});

it('nynorsk keeps to its own forms, and bokmål to its own', () => {
  // Whole words of the one written standard that must not stand in our sentences in the other.
  const bokmal = words(
    'ikke hvordan hvis hva hvem hvor hvorfor dere deres fra mottatt uke uker saken bevillingen inndragning inndratt vedtatt gjelder noe ' +
      'noen også advarsel kommunens ble være endret begrunnelse uttalelse uttalelsen klager avgjørelse avgjørelsen følger bare dager måned',
  );
  const nynorsk = words(
    'ikkje korleis kva kven kvar kvifor dykk dykkar frå motteken veke veker saka bevillinga inndraging vedteke gjeld noko nokon òg ' +
      'åtvaring vart vere endra grunngiving grunngivinga fråsegn fråsegna klagar avgjerd avgjerda følgjer berre dagar månad løyve',
  );
  for (const name of kinds.flatMap(samplesOf)) {
    const kind = kinds.find((one) => samplesOf(one).includes(name)) ?? 'warning';
    for (const [language, foreign] of [
      ['nn', bokmal],
      ['nb', nynorsk],
    ] as const) {
      // Every text that a person types is put out of the way first; what is left is ours.
      const letter = renderLetter(kind, language, quiet(content(name)) as never);
      const text = 'text' in letter ? letter.text : JSON.stringify(letter.missing);
      expect([name, language, foreign.exec(text)?.[0]]).toEqual([name, language, undefined]);
    }
  }
});

const words = (list: string): RegExp => new RegExp(`(?<!\\p{L})(${list.split(' ').join('|')})(?!\\p{L})`, 'iu');

const KEPT = /^(\d{4}-\d\d-\d\d|\d\d:\d\d|[A-Z]{2,3}-\d+[a-z]?(-\d+)?|7\.\d|af-10|[a-z]+(-[a-z]+)*)$/;
const quiet = (value: unknown): unknown => {
  if (typeof value === 'string') return KEPT.test(value) ? value : 'X';
  if (Array.isArray(value)) return value.map(quiet);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, quiet(one)]));
};

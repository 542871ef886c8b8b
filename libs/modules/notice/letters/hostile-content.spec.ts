import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { type LetterKind } from './letter-content.js';
import { letterKinds } from './letter-kinds.js';
import { type RenderedLetter, renderLetter } from './render-letter.js';

const kinds = Object.keys(letterKinds) as LetterKind[];
// Words that a program chooses; everything else may be typed by a person.
const words = new Set(
  `serving sale no-breach police complaint breach arrear report fee warning withdrawal report-received fee-paid served withdrawn
  told no-reason nothing-to-carry-out no-condition appeal-first paper electronic in-person points refusal dismissal costs access other
  stands counts-no-more withdrawal-ended withdrawal-not-started withdrawal-changed withdrawal-resumed points-changed later-reviewed
  decided-anew words signature decision change right time authority receipt dispatch late not-appealable no-interest form proven presumed
  appeal-limit-out appeal-decided judgment ombudsman not-started suspended runs no-withdrawal amended reversed upheld no-grounds-given
  appellant party legality full annulled annulled-remitted dismissed application appeal claim-for-costs request-for-access stay statement
  af-10 preponderance clear-preponderance`.split(/\s+/),
);
const pattern = /^(\d{4}-\d\d-\d\d|\d\d:\d\d|[A-Z]{2,3}-\d+[a-z]?(-\d+)?|7\.\d)$/;
const chosen = (text: string): boolean => words.has(text) || pattern.test(text);
const content = (kind: LetterKind): never =>
  JSON.parse(readFileSync(new URL(`./golden/${kind}.json`, import.meta.url), 'utf8')) as never;

/** Every text that is not a date, a time or a key of the table, replaced. */
const spoilt = (value: unknown, by: string): unknown => {
  if (typeof value === 'string') return chosen(value) ? value : by;
  if (Array.isArray(value)) return value.map((one) => spoilt(one, by));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, spoilt(one, by)]));
};
function render(kind: LetterKind, by: string): RenderedLetter {
  const letter = renderLetter(kind, 'nb', spoilt(content(kind), by) as never);
  if ('missing' in letter) throw new Error(JSON.stringify(letter.missing));
  return letter;
}
const tags = (html: string): string[] => html.match(/<[^>]*>/g) ?? [];

describe.each(kinds)('hostile content in %s', (kind) => {
  it.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='x",
    '</title><h1>Vedtak</h1>',
    '</style><style>*{display:none}',
    '${x} `x` <!-- -->',
    'javascript:alert(1)',
    '&lt;b&gt;',
  ])('%s stays text', (by) => {
    const { html } = render(kind, by);
    expect(tags(html)).toEqual(tags(render(kind, 'x').html));
    expect(html).not.toMatch(/<script|<img|onerror=alert\(1\)>/);
  });

  it('any text gives the same tags as a plain letter, in the page and no new line in a name in the text', () => {
    const plain = render(kind, 'x');
    const hostile = fc
      .string({ unit: fc.constantFrom(...'<>&"\'/=!- \nabc\u0000\u202e\u2028'), minLength: 1 })
      .filter((text) => /^[^>]/.test(text.trim()));
    fc.assert(
      fc.property(hostile, (by) => {
        const { html, text } = render(kind, by);
        expect(tags(html)).toEqual(tags(plain.html));
        const ours = (lines: string): number => lines.split('\n').filter((line) => !line.startsWith('> ')).length;
        expect(ours(text)).toBe(ours(plain.text));
      }),
      { numRuns: 60 },
    );
  });

  it('the same content gives the same bytes', () => {
    expect(render(kind, 'æ')).toEqual(render(kind, 'æ'));
  });
});

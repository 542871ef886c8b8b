import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type LetterContents, type LetterKind } from './letter-content.js';
import { type RenderedLetter, renderLetter } from './render-letter.js';

const folder = new URL('./golden/', import.meta.url);
const samples: readonly (readonly [string, LetterKind])[] = [
  ['inspection-report', 'inspection-report'],
  ['inspection-report-nothing-found', 'inspection-report'],
  ['warning', 'warning'],
  ['warning-as-decision', 'warning'],
  ['closed-without-reaction', 'closed-without-reaction'],
  ['case-dropped', 'case-dropped'],
  ['case-dropped-without-notice', 'case-dropped'],
  ['police-report', 'police-report'],
  ['police-report-complaint', 'police-report'],
  ['reminder', 'reminder'],
  ['reminder-fee', 'reminder'],
  ['advance-notice', 'advance-notice'],
  ['advance-notice-supplement', 'advance-notice'],
  ['advance-notice-arrears', 'advance-notice'],
  ['advance-notice-suitability', 'advance-notice'],
  ['withdrawal-decision', 'withdrawal-decision'],
  ['withdrawal-decision-arrears', 'withdrawal-decision'],
  ['withdrawal-decision-rest-of-period', 'withdrawal-decision'],
  ['withdrawal-decision-suitability', 'withdrawal-decision'],
  ['withdrawal-started', 'withdrawal-started'],
  ['withdrawal-started-until-cured', 'withdrawal-started'],
  ['withdrawal-ended', 'withdrawal-ended'],
  ['withdrawal-ended-annulled', 'withdrawal-ended'],
  ['authority-notice', 'authority-notice'],
  ['authority-notice-ended', 'authority-notice'],
  ['appeal-received', 'appeal-received'],
  ['appeal-received-paper', 'appeal-received'],
  ['appeal-defect', 'appeal-defect'],
  ['appeal-defect-dispatch', 'appeal-defect'],
  ['appeal-dismissed', 'appeal-dismissed'],
  ['appeal-dismissed-year', 'appeal-dismissed'],
  ['appeal-dismissed-form', 'appeal-dismissed'],
  ['appeal-extension', 'appeal-extension'],
  ['appeal-extension-refused', 'appeal-extension'],
  ['stay-decision', 'stay-decision'],
  ['stay-decision-not-started', 'stay-decision'],
  ['stay-decision-refused', 'stay-decision'],
  ['reconsidered-decision', 'reconsidered-decision'],
  ['reconsidered-decision-reversed', 'reconsidered-decision'],
  ['reconsidered-decision-upheld', 'reconsidered-decision'],
  ['appeal-forwarded', 'appeal-forwarded'],
  ['appeal-forwarded-party', 'appeal-forwarded'],
  ['appeal-outcome', 'appeal-outcome'],
  ['appeal-outcome-upheld', 'appeal-outcome'],
  ['appeal-outcome-amended', 'appeal-outcome'],
  ['appeal-outcome-dismissed', 'appeal-outcome'],
  ['costs-decision', 'costs-decision'],
  ['costs-decision-refused', 'costs-decision'],
  ['costs-decision-full', 'costs-decision'],
  ['preliminary-answer', 'preliminary-answer'],
  ['preliminary-answer-application', 'preliminary-answer'],
  ['handling-extended', 'handling-extended'],
  ['inspection-report-points', 'inspection-report'],
  ['points-notice', 'points-notice'],
  ['points-notice-arrears', 'points-notice'],
  ['points-notice-supplement', 'points-notice'],
  ['points-decision', 'points-decision'],
  ['points-decision-adjusted', 'points-decision'],
  ['advance-notice-points', 'advance-notice'],
  ['withdrawal-decision-points', 'withdrawal-decision'],
  ['authority-notice-points', 'authority-notice'],
];

function render(sample: string, kind: LetterKind, language: 'nb' | 'nn'): RenderedLetter {
  const content: LetterContents[LetterKind] = JSON.parse(readFileSync(new URL(`${sample}.json`, folder), 'utf8'));
  const letter = renderLetter(kind, language, content);
  if ('missing' in letter) throw new Error(JSON.stringify(letter.missing));
  return letter;
}

/** Set UPDATE_GOLDEN=1 to write the files anew, and read the difference before it is committed. */
function expectGolden(name: string, actual: string): void {
  const file = new URL(name, folder);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, actual);
  expect(existsSync(file) ? readFileSync(file, 'utf8') : `no file ${name}`).toBe(actual);
}

describe.each(samples)('%s', (sample, kind) => {
  it.each(['nb', 'nn'] as const)('%s is byte for byte the golden letter', (language) => {
    const { html, text } = render(sample, kind, language);
    expectGolden(`${sample}.${language}.html`, html);
    expectGolden(`${sample}.${language}.txt`, text);
  });

  it.each(['nb', 'nn'] as const)('%s is one accessible document that needs nothing from elsewhere', (language) => {
    const { html, title } = render(sample, kind, language);
    expect(html.startsWith(`<!doctype html>\n<html lang="${language}">`)).toBe(true);
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html).toContain(`<title>${title}</title>`);
    expect(html).toContain('@page { size: A4');
    expect(html).not.toMatch(/<script|<table|<link|<img|https?:|url\(|@import| on\w+=/i);
    // No level of heading is jumped over.
    const levels = Array.from(html.matchAll(/<h([1-6])>/g), (match) => Number(match[1]));
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1));
    const stack: string[] = [];
    for (const [, slash, tag = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/g)) {
      if (['meta', 'br'].includes(tag)) continue;
      if (slash === '/') expect(stack.pop()).toBe(tag);
      else stack.push(tag);
    }
    expect(stack).toEqual([]);
  });

  it('has the same parts in bokmål and nynorsk', () => {
    const tags = (language: 'nb' | 'nn'): unknown => render(sample, kind, language).html.match(/<\/?[a-z0-9]+/g);
    expect(tags('nn')).toEqual(tags('nb'));
  });

  it('says the same in text as in the page', () => {
    const { html, text } = render(sample, kind, 'nn');
    const words = (from: string): string => from.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
    const page = words(
      html
        .replace(/<style>.*?<\/style>/s, '')
        .replace(/<[^>]+>/g, ' ')
        .replace(/&#39;|&quot;|&amp;/g, ' '),
    );
    for (const line of text.split('\n').filter((part) => part.trim() !== ''))
      expect(page).toContain(words(line).trim());
  });
});

describe('the warning', () => {
  it('speaks of no appeal unless it counts as a decision', () => {
    for (const language of ['nb', 'nn'] as const) {
      const plain = render('warning', 'warning', language).text;
      expect(plain).not.toMatch(/klage|enkeltvedtak|§ (27|28|29|30|32|42)/i);
      const decision = render('warning-as-decision', 'warning', language).text;
      expect(decision).toMatch(/§ 28.*§ 29.*§ 30.*§ 32.*§ 42/s);
      expect(decision).toContain('klagenemnda i Gol kommune');
    }
  });

  it('speaks of no appeal when a route is given but it is no decision', () => {
    const content: LetterContents['warning'] = JSON.parse(
      readFileSync(new URL('warning-as-decision.json', folder), 'utf8'),
    );
    for (const language of ['nb', 'nn'] as const) {
      const letter = renderLetter('warning', language, { ...content, warningIsDecision: false });
      expect('text' in letter && letter.text).not.toMatch(/klage/i);
    }
  });

  it('as a decision gives deadline, counting, body, access and stay', () => {
    const { text } = render('warning-as-decision', 'warning', 'nb');
    for (const part of [
      'tre uker fra den dagen brevet kom fram',
      'klagenemnda i Gol kommune',
      'dokumentene i saken',
      'ikke blir satt i verk',
      'kvittering',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('names the point of the plan, the report by number and date, and what further breaches may lead to', () => {
    const { text } = render('warning', 'warning', 'nb');
    for (const part of [
      'punkt 7.1',
      'kontrollrapport K-2014-031 av 14. april 2014',
      'én til fire uker',
      'tre måneder',
      'resten av bevillingsperioden',
    ]) {
      expect(text).toContain(part);
    }
  });
});

describe('the report', () => {
  it.each(['nb', 'nn'] as const)('%s says how the two weeks are counted and promises no day', (language) => {
    const { text } = render('inspection-report', 'inspection-report', language);
    expect(text).toMatch(
      language === 'nb' ? /to uker.*mottatt.*regnes ikke med/s : /to veker.*motteke.*ikkje rekna med/s,
    );
    const days = new Set(text.match(/\d{1,2}\. \p{L}+ \d{4}/gu));
    expect(days).toEqual(new Set(['11. april 2014', '14. april 2014']));
  });

  it('says outright that nothing was found', () => {
    expect(render('inspection-report-nothing-found', 'inspection-report', 'nb').text).toContain(
      'fant ikke noe å merke seg',
    );
    expect(render('inspection-report', 'inspection-report', 'nb').text).not.toContain('fant ikke noe');
  });
});

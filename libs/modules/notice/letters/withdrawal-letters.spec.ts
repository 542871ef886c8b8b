import { readFileSync } from 'node:fs';
import { type LetterContents, type LetterKind } from './letter-content.js';
import { renderLetter } from './render-letter.js';

const content = <K extends LetterKind>(name: string): LetterContents[K] =>
  JSON.parse(readFileSync(new URL(`./golden/${name}.json`, import.meta.url), 'utf8'));

function text<K extends LetterKind>(kind: K, letter: LetterContents[K], language: 'nb' | 'nn' = 'nb'): string {
  const rendered = renderLetter(kind, language, letter);
  if ('missing' in rendered) throw new Error(JSON.stringify(rendered.missing));
  return rendered.text;
}

const sample = (kind: LetterKind, name: string, language: 'nb' | 'nn' = 'nb'): string =>
  text(kind, content(name), language);

describe('a report of others put to the holder', () => {
  it.each(['nb', 'nn'] as const)(
    '%s does not call on the paragraph about the municipality’s own controls',
    (language) => {
      for (const name of ['police-report', 'police-report-complaint']) {
        const letter = sample('police-report', name, language);
        expect(letter).not.toContain('§ 9-6');
        expect(letter).toContain('§ 17');
      }
    },
  );

  it('counts from receipt and names no complainant', () => {
    expect(sample('police-report', 'police-report')).toMatch(/14 dager.*mottok brevet/s);
    expect(sample('police-report', 'police-report-complaint')).toContain('Kommer fra: skriftlig klage');
  });
});

describe('the reminder', () => {
  it.each(['nb', 'nn'] as const)('%s says that it is no notice of a withdrawal, and what may follow', (language) => {
    const letter = sample('reminder', 'reminder', language);
    expect(letter).toMatch(language === 'nb' ? /ikke et varsel om inndragning/ : /ikkje eit varsel om inndraging/);
    expect(letter).toContain('7.3');
    expect(letter).toContain('12\u00a0345,50 kroner');
  });
});

describe('the advance notice', () => {
  it.each(['nb', 'nn'] as const)('%s names facts, rule, largest reaction, body and limit from dispatch', (language) => {
    const letter = sample('advance-notice', 'advance-notice', language);
    const parts =
      language === 'nb'
        ? [
            '15. august 2014 kl. 02.20',
            'alkoholloven § 4-4',
            'i fire uker',
            'formannskapet',
            '14 dager',
            'vi sendte brevet',
            '§ 12',
          ]
        : [
            '15. august 2014 kl. 02.20',
            'alkohollova § 4-4',
            'i fire veker',
            'formannskapet',
            '14 dagar',
            'vi sende brevet',
            '§ 12',
          ];
    for (const part of parts) expect(letter).toContain(part);
    expect(letter).not.toMatch(/klagefrist|har kommet til/i);
  });

  it('speaks of a right not to answer only where the municipality says so, and cites nothing for it', () => {
    const plain = content<'advance-notice'>('advance-notice');
    expect(text('advance-notice', plain)).not.toContain('rett til ikke å svare');
    const silent = text('advance-notice', { ...plain, silence: true });
    expect(silent).toMatch(/rett til ikke å svare[^\n]*/);
    expect(/[^\n]*rett til ikke å svare[^\n]*/.exec(silent)?.[0]).not.toContain('§');
  });

  it('as a supplement says what is new and when the first notice came', () => {
    const letter = sample('advance-notice', 'advance-notice-supplement');
    expect(letter).toMatch(/Tilleggsvarsel.*15\. september 2014.*§ 17.*HVA SOM ER NYTT.*kl\. 02\.18/s);
  });
});

describe('the decision', () => {
  it.each(['nb', 'nn'] as const)('%s holds what § 27 asks for', (language) => {
    const letter = sample('withdrawal-decision', 'withdrawal-decision', language);
    expect(letter).toContain('Fylkesmannen i Buskerud');
    expect(letter).toMatch(
      language === 'nb' ? /tre uker fra den dagen brevet kom fram/ : /tre veker frå den dagen brevet kom fram/,
    );
    for (const section of [
      '§ 11',
      '§ 16',
      '§§ 18 og 19',
      '§§ 24 og 25',
      '§ 28',
      '§ 29',
      '§ 30',
      '§ 32',
      '§ 36',
      '§ 42',
    ])
      expect(letter).toContain(section);
    expect(letter).toContain('klage@gol.example');
    expect(letter).not.toContain('Send klagen til:\n\n- post@');
  });

  it('waits for the end of the appeal limit only where it says so', () => {
    const decided = content<'withdrawal-decision'>('withdrawal-decision');
    expect(text('withdrawal-decision', decided)).toContain('ikke før klagefristen er ute');
    const sooner = text('withdrawal-decision', { ...decided, startsAfterAppealLimit: false });
    expect(sooner).not.toContain('ikke før klagefristen er ute');
    expect(sooner).toContain('ikke før dette brevet har kommet fram');
  });

  it('gives the e-mail address for appeals alone, and says so where there is none', () => {
    const letter = sample('withdrawal-decision', 'withdrawal-decision-arrears');
    expect(letter).toContain('kan ikke sendes elektronisk');
    expect(letter).not.toMatch(/^- .*@/m);
  });

  it('may end before its length is out, at the end of the licence', () => {
    const decided = content<'withdrawal-decision'>('withdrawal-decision');
    const capped = { ...decided, decision: { ...decided.decision, to: '2014-11-20' } };
    expect(text('withdrawal-decision', capped)).toContain('Siste dag er 20. november 2014');
  });
});

describe('the message to the police', () => {
  it.each(['nb', 'nn'] as const)('%s says which licence and until when, and no more', (language) => {
    const letter = sample('authority-notice', 'authority-notice', language);
    expect(letter).toContain('30. november 2014');
    expect(letter).not.toMatch(/daglig leder|K-2014-052|vakt|§ 4-4/);
    expect(letter.length).toBeLessThan(1300);
  });

  it('says that a licence that has ended may not be used', () => {
    const ended = content<'authority-notice'>('authority-notice-ended');
    expect(text('authority-notice', ended)).toContain('kan brukes igjen');
    const event = { kind: 'ended' as const, endedOn: '2014-06-17', mayOperate: false };
    expect(text('authority-notice', { ...ended, event })).toContain('gjelder ikke lenger');
  });
});

describe('the end of a withdrawal', () => {
  it.each([
    ['cured', 'Det som manglet, har kommet'],
    ['licence-ended', 'ikke lenger rett'],
    ['annulled', 'opphevet'],
  ] as const)('%s says why', (why, says) => {
    expect(text('withdrawal-ended', { ...content<'withdrawal-ended'>('withdrawal-ended'), why })).toContain(says);
  });
});

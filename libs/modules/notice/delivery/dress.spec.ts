import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { fold } from '@kernel/fold.js';
import { type LetterParts, municipalityDecider } from '../../municipality/contract.js';
import { type LetterContents, type LetterKind } from '../letters/letter-content.js';
import { letterBody, letterKinds } from '../letters/letter-kinds.js';
import { renderLetter } from '../letters/render-letter.js';
import { renderPdf } from '../letters/render-pdf.js';
import { designOn, dressed, type Logo } from './dress.js';
import { isPicture } from './logo.js';
import { tinyPng } from '../testing/tiny-png.js';

const content = <K extends LetterKind>(kind: K): LetterContents[K] =>
  JSON.parse(readFileSync(new URL(`../letters/golden/${kind}.json`, import.meta.url), 'utf8'));
const none: LetterParts = {
  letterhead: null,
  unit: null,
  address: null,
  email: null,
  phone: null,
  openingHours: null,
  signature: null,
  closing: null,
  logo: null,
};
const logo: Logo = { mediaType: 'image/png', base64: tinyPng().toString('base64') };
const words = fc.option(fc.record({ nb: fc.string({ minLength: 1 }), nn: fc.string({ minLength: 1 }) }), { nil: null });
const anyParts: fc.Arbitrary<LetterParts> = fc.record({
  letterhead: words,
  unit: words,
  address: fc.option(fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 4 }), { nil: null }),
  email: fc.option(fc.emailAddress(), { nil: null }),
  phone: fc.option(fc.string({ minLength: 1 }), { nil: null }),
  openingHours: words,
  signature: words,
  closing: words,
  logo: fc.constant(null),
});

describe('a letter in the municipality’s template', () => {
  it('has the same body whatever the template is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...(Object.keys(letterKinds) as LetterKind[])), anyParts, (kind, parts) => {
        const plain = content(kind);
        const worn = dressed(plain, parts, 'nn', logo);
        expect(letterBody(kind, 'nn', worn)).toEqual(letterBody(kind, 'nn', plain));
        const { sender: _one, ...rest } = plain;
        expect(worn).toMatchObject(rest);
      }),
    );
  });

  it('is as it was where nothing is set', () => {
    expect(dressed(content('warning'), none, 'nb', null)).toEqual(content('warning'));
  });

  it('shows letterhead, hours, office, closing sentence and logo in page, text and PDF', async () => {
    const both = (text: string) => ({ nb: `${text} nb`, nn: `${text} nn` });
    const parts = {
      ...none,
      letterhead: both('Fjellheim'),
      openingHours: both('9–15'),
      signature: both('Kontoret'),
      closing: both('Takk'),
    };
    const worn = dressed(content('warning'), { ...parts, unit: both('Torget') }, 'nn', logo);
    const rendered = renderLetter('warning', 'nn', worn);
    if ('missing' in rendered) throw new Error(JSON.stringify(rendered.missing));
    for (const text of ['Fjellheim nn', 'Torget nn', 'Opningstider: 9–15 nn', 'Kontoret nn', 'Takk nn']) {
      expect(rendered.text).toContain(text);
      expect(rendered.html).toContain(text);
    }
    expect(rendered.text).not.toMatch(/ nb$/m);
    expect(rendered.html).toContain(`<img class="logo" src="data:image/png;base64,${logo.base64}" alt="Gol kommune">`);
    expect(rendered.html).toContain("style-src 'unsafe-inline'; img-src data:");
    const pdf = Buffer.from(await renderPdf('warning', 'nn', worn)).toString('latin1');
    expect(pdf).toMatch(/\/S \/Figure/);
    expect(pdf).toContain('/Alt (Gol kommune)');
    const again = Buffer.from(await renderPdf('warning', 'nn', worn)).toString('latin1');
    expect(again === pdf).toBe(true);
  });

  it('says in the record which versions it was made by', () => {
    const state = fold(municipalityDecider, []);
    expect(designOn(state, 'warning', '2014-01-01').template).toBe('standard-2');
    const all = { kind: 'all', version: 1, from: '2014-01-01', parts: { ...none, phone: '1' } };
    expect(designOn({ ...state, templates: [all] }, 'warning', '2014-01-01').template).toBe('standard-2/all-1');
  });
});

describe('a logo', () => {
  it('is a whole picture of its own type', () => {
    const png = tinyPng();
    expect(isPicture(png, 'image/png')).toBe(true);
    expect(isPicture(png, 'image/jpeg')).toBe(false);
    expect(isPicture(Buffer.from('<svg onload=alert(1)>'), 'image/png')).toBe(false);
    expect(isPicture(Buffer.from('ffd8ff', 'hex'), 'image/jpeg')).toBe(false);
    for (let length = 0; length < png.length - 12; length += 1)
      expect(isPicture(png.subarray(0, length), 'image/png')).toBe(false);
  });

  it('is refused when its pixels are not what its header says, or are broken', () => {
    expect(isPicture(tinyPng(deflateSync(Buffer.alloc(3))), 'image/png')).toBe(false);
    expect(isPicture(tinyPng(deflateSync(Buffer.alloc(5_000_000))), 'image/png')).toBe(false);
    expect(isPicture(tinyPng(Buffer.from('not packed')), 'image/png')).toBe(false);
  });
});

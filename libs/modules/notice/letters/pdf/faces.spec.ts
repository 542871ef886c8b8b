import { createRequire } from 'node:module';
import { type Alphabet, alphabetOf, coverage, faceOf } from './faces.js';
import { sfntOf } from './sfnt.js';

const { resolve } = createRequire(import.meta.url);
const fontkit: { create(font: Buffer): { glyphForCodePoint(code: number): { id: number } } } = createRequire(
  resolve('pdfkit'),
)('fontkit');

const alphabets = Object.keys(coverage) as Alphabet[];

describe.each(alphabets)('the font files for %s', (alphabet) => {
  it.each([400, 600] as const)('of weight %d hold a glyph for every code point that is claimed', (weight) => {
    const font = fontkit.create(faceOf(alphabet, weight));
    const lacking = coverage[alphabet].flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
        (code) => font.glyphForCodePoint(code).id === 0,
      ),
    );
    expect(lacking).toEqual([]);
  });
});

it('holds Norwegian, Sámi and Kven letters and the signs of our letters', () => {
  for (const sign of 'æøåÆØÅéòôü«»–—§…•ŋđčšžŧáÁŊĐČŠŽŦǥǧʒǯ') {
    expect([sign, alphabetOf(sign.codePointAt(0) ?? 0)]).not.toEqual([sign, null]);
  }
});

it('unpacks nothing but WOFF 1.0', () => {
  expect(() => sfntOf(Buffer.alloc(44))).toThrow('not a WOFF 1.0 font');
  expect(faceOf('latin', 400).readUInt32BE(0)).toBe(0x00010000);
  expect(faceOf('latin', 400)).toBe(faceOf('latin', 400));
});

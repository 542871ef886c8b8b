import fc from 'fast-check';
import { wrap } from './wrap.js';

const measure = (text: string): number => text.length;

describe('lines of a column', () => {
  it('break between words, keep line breaks and cut what is too long', () => {
    expect(wrap('en to tre fire', 7, measure)).toEqual(['en to', 'tre', 'fire']);
    expect(wrap('en\n\nto', 7, measure)).toEqual(['en', '', 'to']);
    expect(wrap('a abcdefghij', 4, measure)).toEqual(['a', 'abcd', 'efgh', 'ij']);
  });

  it('are never wider than the column and lose no sign', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab \n') }), fc.integer({ min: 1, max: 12 }), (text, width) => {
        const lines = wrap(text, width, measure);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

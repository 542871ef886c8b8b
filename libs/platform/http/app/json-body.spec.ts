import fc from 'fast-check';
import { HttpProblem } from '../problem/http-problem.js';
import { parseJsonBody } from './json-body.js';
import { placeOfJsonError } from './json-error-place.js';

describe('parseJsonBody', () => {
  it('takes an empty body as none, and a byte order mark as nothing', () => {
    expect([parseJsonBody(' \n'), parseJsonBody('\uFEFF{"a":1}')]).toEqual([undefined, { a: 1 }]);
  });

  it('takes 64 levels and not 65', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(() => parseJsonBody(nested(64))).not.toThrow();
    expect(() => parseJsonBody(nested(65))).toThrow('nested deeper than 64 levels');
    expect(() => parseJsonBody(nested(200_000))).toThrow(HttpProblem);
  });

  it.each([
    ['{"a":}', 'expected value', 1, 6],
    ['{"a":1,}', 'expected key', 1, 8],
    ['{"a" 1}', 'expected :', 1, 6],
    ['{a:1}', 'expected key or }', 1, 2],
    ['[1,2,]', 'expected value', 1, 6],
    ['[1 2]', 'expected , or end', 1, 4],
    ['{"a":1}}', 'expected , or end', 1, 8],
    ['[1}', 'expected , or end', 1, 3],
    ['{\n "a": tru\n}', 'expected value', 2, 7],
    ['{"a":"x\ny"}', 'a string without a proper end', 1, 6],
    ['{"a":"\\x"}', 'a string without a proper end', 1, 6],
    ['{"a":01}', 'expected value', 1, 6],
    ['{"a":1', 'the text ends too early: expected , or end', 1, 7],
    ["{'a':1}", 'expected key or }', 1, 2],
  ])('says of %j: %s', (text, what, line, column) => {
    expect(() => JSON.parse(text) as unknown).toThrow();
    expect(placeOfJsonError(text)).toEqual({ what, line, column });
  });

  it('finds a place in any JSON that was cut short or had a character taken out, and quotes nothing of it', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.boolean(), (text, seed, isCut) => {
        const at = seed % text.length;
        const broken = isCut ? text.slice(0, at) : text.slice(0, at) + text.slice(at + 1);
        let isJson = true;
        try {
          JSON.parse(broken);
        } catch {
          isJson = false;
        }
        fc.pre(!isJson);
        const { what, line, column } = placeOfJsonError(broken);
        expect(what).toMatch(
          /^(the text ends too early: )?(expected (value|value or \]|key|key or \}|:|, or end)|a string without a proper end)$/,
        );
        expect([line >= 1, column >= 1, column <= broken.length + 1]).toEqual([true, true, true]);
      }),
    );
  });

  it('reads every JSON text to its end', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(placeOfJsonError(text).column).toBe(text.length + 1);
      }),
    );
  });
});

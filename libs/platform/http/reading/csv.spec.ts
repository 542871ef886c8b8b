import fc from 'fast-check';
import { csvRow, flatten } from './csv.js';

/** A reader of RFC 4180, written apart from the writer. */
const parse = (text: string, separator: string): string[] => {
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    let cell = '';
    if (text[at] === '"') {
      at += 1;
      for (;;) {
        if (text[at] === '"' && text[at + 1] === '"') [cell, at] = [`${cell}"`, at + 2];
        else if (text[at] === '"') break;
        else [cell, at] = [cell + (text[at] ?? ''), at + 1];
      }
      at += 1;
    } else while (text[at] !== separator && text[at] !== '\r') [cell, at] = [cell + (text[at] ?? ''), at + 1];
    cells.push(cell);
    if (text[at] === '\r') return cells;
    at += 1;
  }
};

describe('csv', () => {
  it.each([',', ';'] as const)('gives every text back, whatever is in it, with %p between', (separator) => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 5 }), (cells) => {
        const back = parse(csvRow(cells, separator), separator);
        expect(back.map((cell, n) => (cell === `'${cells[n]}` ? cells[n] : cell))).toEqual(cells);
      }),
    );
  });

  it.each(['=1+1', '+47', '-2', '@SUM(A1)', '  =1', '\t=1', '\rx'])('makes no formula of %j', (cell) => {
    expect(parse(csvRow([cell], ','), ',')).toEqual([`'${cell}`]);
  });

  it('leaves a number a number, below zero too, and a plain text as it is', () => {
    expect(csvRow([-2, 'a=b', true, null], ';')).toBe('-2;a=b;true;\r\n');
  });

  it('spreads what is nested over columns', () => {
    const row = {
      a: 1,
      place: { name: 'Kroa', address: { town: 'Gol' } },
      groups: [1, 2],
      cases: [{ id: 1 }],
      none: [],
    };
    expect([...flatten(row)]).toEqual([
      ['a', 1],
      ['place.name', 'Kroa'],
      ['place.address.town', 'Gol'],
      ['groups', '1 | 2'],
      ['cases', '[{"id":1}]'],
      ['none', ''],
    ]);
  });
});

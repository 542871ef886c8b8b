import { parseRegister } from './parse-register.js';

describe('rows and line numbers', () => {
  const lines = (text: string): [number, string | undefined][] =>
    parseRegister(text).rows.map((row) => [row.line, row.cells['a']]);

  it.each(['\n', '\r\n', '\r'])('keeps line numbers past empty lines and line breaks inside quotes (%j)', (eol) => {
    const text = ['a;b', '', '1;"x', 'y"', '2;3', ';', '4;5'].join(eol);
    expect(lines(text)).toEqual([
      [3, '1'],
      [5, '2'],
      [7, '4'],
    ]);
  });

  it('finds the delimiter from the header', () => {
    expect(parseRegister('a,b,c\n1;2,3,4').rows[0]?.cells).toEqual({ a: '1;2', b: '3', c: '4' });
    expect(parseRegister('a;b\n"1;2";3,4').rows[0]?.cells).toEqual({ a: '1;2', b: '3,4' });
  });

  it('ignores a byte order mark, spaces and case in the header, and empty cells behind the last column', () => {
    const { headers, rows, faults } = parseRegister('\uFEFF A ;b\n1;2;;\n');
    expect([headers, rows[0]?.cells, faults]).toEqual([['a', 'b'], { a: '1', b: '2' }, []]);
  });

  it('reports a row with a field too many or too few, and reads the others', () => {
    const { rows, faults } = parseRegister('a;b\n1\n2;3\n4;5;6\n');
    expect(rows.map((row) => row.line)).toEqual([3]);
    expect(faults.map((fault) => [fault.line, fault.reason.code])).toEqual([
      [2, 'wrong-field-count'],
      [4, 'wrong-field-count'],
    ]);
  });

  it('keeps an open quotation mark on its own line instead of losing the rest of the file', () => {
    const { rows, faults } = parseRegister('a;b\n1;2\n3;"4\n5;6\n');
    expect(rows.map((row) => row.line)).toEqual([2, 4]);
    expect(faults.map((fault) => [fault.line, fault.reason.code])).toEqual([[3, 'unreadable-row']]);
  });

  it('reports a column that occurs twice', () => {
    expect(parseRegister('a;b;A\n1;2;3').faults).toMatchObject([
      { line: 1, column: 'a', reason: { code: 'duplicate-column' } },
    ]);
  });

  it.each(['', '\n\n', ' ; ;\n', 'a;b\n', 'a;b\n;\n'])('reports a file without rows (%j)', (text) =>
    expect(parseRegister(text).faults).toMatchObject([{ line: 1, reason: { code: 'empty-file' } }]),
  );
});

export type Separator = ',' | ';';
type Cell = string | number | boolean | null;

/** One row as columns: nested objects become `a.b`, a list of plain values one cell, a list of objects JSON. */
export const flatten = (value: object, prefix = ''): Map<string, Cell> => {
  const cells = new Map<string, Cell>();
  for (const [key, inner] of Object.entries(value) as [string, unknown][]) {
    const name = `${prefix}${key}`;
    if (isPlain(inner)) cells.set(name, inner);
    else if (Array.isArray(inner)) cells.set(name, listText(inner));
    else if (typeof inner === 'object' && inner !== null) {
      for (const [column, cell] of flatten(inner, `${name}.`)) cells.set(column, cell);
    }
  }
  return cells;
};

const isPlain = (value: unknown): value is Cell =>
  value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

const listText = (list: readonly unknown[]): string =>
  list.every(isPlain) ? list.map((one) => String(one ?? '')).join(' | ') : JSON.stringify(list);

/** RFC 4180: CRLF ends a row; a cell with a separator, quote or line break is quoted. */
export const csvRow = (cells: readonly Cell[], separator: Separator): string =>
  `${cells.map((cell) => quoted(guarded(cell), separator)).join(separator)}\r\n`;

/** A text that a spreadsheet would take for a formula is made plain text by an apostrophe; numbers are left alone. */
const guarded = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  return /^[\s]*[=+\-@]/.test(cell) || /^[\t\r\n]/.test(cell) ? `'${cell}` : cell;
};

const quoted = (cell: string, separator: Separator): string =>
  cell.includes('"') || cell.includes(separator) || /[\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

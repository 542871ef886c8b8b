import { type Column, maxLength } from './columns.js';
import { type RegisterRow, type RegisterTable, shorten, told } from './parse-register.js';
import { cellReasons, type Reason } from './reasons.js';
import { type Fault } from './register-licence.js';

export type Reading<T> = { readonly value: T } | { readonly wrong: Reason };

/** Reads the cells of one row and gathers every fault on the way; at most one fault for each cell. */
export interface RowReader {
  readonly faults: Fault[];
  /** The value, or undefined when the cell is at fault. `whenEmpty` makes an empty cell lawful. */
  take<T>(column: Column, read: (text: string) => Reading<T>, whenEmpty?: { value: T }): T | undefined;
  /** The trimmed text of a cell, unchecked. */
  peek(column: Column): string;
  fault(column: Column, reason: Reason): void;
}

// C0, DEL, C1, line and paragraph separators, and the marks that reorder text on the screen.
const forbidden = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

export function rowReader(row: RegisterRow, table: RegisterTable): RowReader {
  const faults: Fault[] = [];
  const cell = (column: Column): string => row.cells[column] ?? '';
  const fault = (column: Column, reason: Reason): void => {
    const name = table.sourceColumns?.[column] ?? column;
    faults.push({
      line: row.line,
      column: name,
      value: shorten(cell(column)),
      reason: told(reason),
      mend: reason.mend,
    });
  };
  return {
    faults,
    fault,
    peek: (column) => cell(column).trim(),
    take(column, read, whenEmpty) {
      const text = cell(column).trim();
      const reading =
        unfit(cell(column), maxLength(column)) ??
        (text === '' ? (whenEmpty ?? { wrong: cellReasons.missing }) : read(text));
      if ('value' in reading) return reading.value;
      fault(column, reading.wrong);
      return undefined;
    },
  };
}

function unfit(raw: string, limit: number): { wrong: Reason } | null {
  if (forbidden.test(raw)) return { wrong: cellReasons.control };
  return raw.trim().length > limit ? { wrong: cellReasons.tooLong(limit) } : null;
}

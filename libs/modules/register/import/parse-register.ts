import { CsvError, parse } from 'csv-parse/sync';
import { fileReasons, type Reason } from './reasons.js';
import { type Fault } from './register-licence.js';

/** A row as read: the line where it begins and its cells by column name, untrimmed. */
export interface RegisterRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
  /** Columns whose value a map made up. */
  readonly madeUp?: readonly string[];
}

export interface RegisterTable {
  readonly delimiter: ';' | ',';
  readonly headers: readonly string[];
  readonly rows: readonly RegisterRow[];
  /** What could not be read as rows; `validateRegister` passes them on with its own. */
  readonly faults: readonly Fault[];
  /** Set by a map: the source's own column name for each of ours, for the fault reports. */
  readonly sourceColumns?: Readonly<Record<string, string>>;
  /** Set by a map: a file that covers several municipalities on purpose. */
  readonly skipOtherMunicipalities?: boolean;
}

interface Row {
  line: number;
  record: readonly string[];
}

/** Rows of a register file with their line numbers; the delimiter is found from the header. Never throws on bad content. */
export function parseRegister(text: string): RegisterTable {
  const delimiter = detectDelimiter(text);
  const { rows, faults } = readRows(text.replace(/\r\n?/g, '\n'), delimiter);
  const [first, ...body] = rows.filter((row) => row.record.some((cell) => cell.trim() !== ''));
  if (first === undefined)
    return { delimiter, headers: [], rows: [], faults: [...faults, fault(1, '', fileReasons.empty)] };
  const headers = first.record.map((name) => name.trim().toLowerCase());
  headers.forEach((name, index) => {
    if (name !== '' && headers.indexOf(name) < index)
      faults.push({ ...fault(first.line, name, fileReasons.doubleColumn), column: name });
  });
  const good: RegisterRow[] = [];
  for (const { line, record } of body) {
    // A spreadsheet leaves empty cells behind the last column; text there means that a delimiter was not quoted.
    if (record.length < headers.length || record.slice(headers.length).some((cell) => cell.trim() !== '')) {
      faults.push(fault(line, record.join(delimiter), fileReasons.fieldCount(headers.length, record.length)));
    } else {
      good.push({ line, cells: Object.fromEntries(headers.map((name, index) => [name, record[index] ?? ''])) });
    }
  }
  if (good.length + faults.length === 0) faults.push(fault(first.line, '', fileReasons.empty));
  return { delimiter, headers, rows: good, faults };
}

function detectDelimiter(text: string): ';' | ',' {
  const header = /^\uFEFF?\s*(.*)/.exec(text)?.[1] ?? '';
  return header.split(',').length > header.split(';').length ? ',' : ';';
}

function readRows(text: string, delimiter: string): { rows: Row[]; faults: Fault[] } {
  try {
    return { rows: readCsv(text, delimiter), faults: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return readLineByLine(text, delimiter);
  }
}

function readCsv(text: string, delimiter: string): Row[] {
  const rows: Row[] = [];
  parse(text, {
    delimiter,
    bom: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    record_delimiter: '\n',
    on_record: (record: string[], { lines }) => {
      const breaks = record.reduce((count, cell) => count + cell.split('\n').length - 1, 0);
      rows.push({ line: lines - breaks, record });
      return null;
    },
  });
  return rows;
}

/** One open quotation mark swallows the rest of the file; reading each line alone keeps the fault on its own line. */
function readLineByLine(text: string, delimiter: string): { rows: Row[]; faults: Fault[] } {
  const rows: Row[] = [];
  const faults: Fault[] = [];
  text.split('\n').forEach((line, index) => {
    try {
      rows.push(...readCsv(line, delimiter).map(({ record }) => ({ line: index + 1, record })));
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      faults.push(fault(index + 1, line, fileReasons.unreadableRow));
    }
  });
  return { rows, faults };
}

function fault(line: number, value: string, reason: Reason): Fault {
  return { line, column: null, value: shorten(value), reason: told(reason), mend: reason.mend };
}

/** The part of a reason that says what is wrong, without how to mend it. */
export const told = ({ code, nb, en }: Reason): Pick<Reason, 'code' | 'nb' | 'en'> => ({ code, nb, en });

/** A value as shown in a report: long text is cut so that one bad cell cannot fill the page. */
export const shorten = (value: string): string => (value.length > 200 ? `${value.slice(0, 200)}…` : value);

import { requiredColumns } from './columns.js';
import { rowReasons } from './field-reasons.js';
import { belongsElsewhere } from './municipality-check.js';
import { currentName, type MunicipalityId } from './municipality-numbers.js';
import { type RegisterTable, shorten, told } from './parse-register.js';
import { placeKeys } from './place-key.js';
import { readLicence, type UnkeyedLicence } from './read-licence.js';
import { fileReasons, type Reason } from './reasons.js';
import { type Fault, type RegisterLicence, type Skipped } from './register-licence.js';
import { type RowReader, rowReader } from './row-reader.js';
import { otherKind } from './type-codes.js';

export interface ValidatedRegister {
  /** The rows without fault, in file order. Import none of them while there are faults. */
  readonly licences: readonly RegisterLicence[];
  readonly faults: readonly Fault[];
  readonly skipped: readonly Skipped[];
}

/**
 * Validates every row before anything is imported and reports every fault of the file, by line.
 * Each row of the table ends in exactly one of: a licence, one or more faults, skipped.
 */
export function validateRegister(table: RegisterTable, options: { municipality: MunicipalityId }): ValidatedRegister {
  const missing = requiredColumns.filter((column) => !table.headers.includes(column));
  const read: UnkeyedLicence[] = [];
  const faults: Fault[] = [...table.faults, ...missing.map(missingColumn)];
  const skipped: Skipped[] = [];
  const lineOfNumber = new Map<string, number>();
  for (const row of table.rows) {
    const reader = rowReader(row, table);
    const why = reasonToSkip(reader, table, options.municipality);
    if (why !== null) {
      skipped.push({ line: row.line, value: shorten(reader.peek('sted_navn')), reason: told(why) });
      continue;
    }
    faultRepeatedNumber(reader, row.line, lineOfNumber);
    const licence = readLicence(reader, row.line, row.madeUp ?? [], options.municipality);
    // A missing column is one fault of the file, not one of every row.
    if (licence === null)
      faults.push(...reader.faults.filter((fault) => !missing.some((column) => column === fault.column)));
    else read.push(licence);
  }
  const keyOf = placeKeys(read.map((licence) => licence.place));
  const licences = read.map((licence) => ({ ...licence, place: { ...licence.place, key: keyOf(licence.place) } }));
  return { licences, faults: faults.sort((one, other) => one.line - other.line), skipped };
}

function missingColumn(column: string): Fault {
  const why = fileReasons.missingColumn(column);
  return { line: 1, column, value: '', reason: told(why), mend: why.mend };
}

function reasonToSkip(reader: RowReader, table: RegisterTable, municipality: MunicipalityId): Reason | null {
  const other = otherKind(reader.peek('bevillingstype'));
  if (other !== null) return rowReasons.notAlcohol(other);
  const elsewhere = table.skipOtherMunicipalities === true && belongsElsewhere(reader, municipality);
  return elsewhere ? rowReasons.otherMunicipality(currentName(municipality)) : null;
}

function faultRepeatedNumber(reader: RowReader, line: number, lineOfNumber: Map<string, number>): void {
  const number = reader.peek('bevillingsnummer');
  if (number === '') return;
  const first = lineOfNumber.get(number);
  if (first === undefined) lineOfNumber.set(number, line);
  else reader.fault('bevillingsnummer', rowReasons.duplicate(first));
}

import { type Column } from './columns.js';
import { generateValue } from './generate-value.js';
import { type RegisterRow, type RegisterTable, told } from './parse-register.js';
import { fileReasons } from './reasons.js';
import { type Fault } from './register-licence.js';
import { type RegisterMap } from './register-map.js';
import { splitAddress } from './split-address.js';

/**
 * A foreign table read as a register file. Each value is sought in the source row, then in `constants`, then made up
 * (`defaults`, `municipalityByPostcode`, `generate`); the made-up ones are listed in the row's `madeUp`. Lines are kept.
 * A source column that the map names and the file lacks is a fault on line 1.
 */
export function applyMap(table: RegisterTable, map: RegisterMap): RegisterTable {
  const faults = sourceColumnsOf(map)
    .filter((name) => !table.headers.includes(name))
    .map((name): Fault => {
      const why = fileReasons.missingColumn(name);
      return { line: 1, column: name, value: '', reason: told(why), mend: why.mend };
    });
  const rows = table.rows.map((row) => mapRow(row, map));
  const mapped = new Set<string>([
    ...Object.keys({ ...map.columns, ...map.constants, ...map.defaults }),
    ...map.generate.map(([column]) => column),
    ...(map.address === null ? [] : ['adresse', 'postnummer', 'poststed']),
    ...(Object.keys(map.municipalityByPostcode).length > 0 ? ['kommunenr'] : []),
  ]);
  return {
    ...table,
    headers: [...mapped],
    rows,
    faults: [...table.faults, ...faults],
    sourceColumns: { ...addressColumns(map), ...map.columns },
    skipOtherMunicipalities: map.skipOtherMunicipalities,
  };
}

function mapRow(row: RegisterRow, map: RegisterMap): RegisterRow {
  const source = (name: string): string => (row.cells[name.toLowerCase()] ?? '').trim();
  const cells: Partial<Record<Column, string>> = {};
  const madeUp: Column[] = [];
  const put = (entries: Readonly<Partial<Record<Column, string>>>, invented: boolean): void => {
    for (const [column, value] of Object.entries(entries) as [Column, string][]) {
      if (value === '' || (cells[column] ?? '') !== '') continue;
      cells[column] = value;
      if (invented) madeUp.push(column);
    }
  };
  for (const [column, name] of Object.entries(map.columns) as [Column, string][]) {
    // Untrimmed: the validator must see the cell as it stands.
    cells[column] = row.cells[name.toLowerCase()] ?? '';
  }
  const address = map.address === null ? null : splitAddress(source(map.address));
  if (address !== null) put({ adresse: address.street, postnummer: address.postcode, poststed: address.town }, false);
  else if (map.address !== null) put({ adresse: source(map.address) }, false);
  put(map.constants, false);
  put(map.defaults, true);
  put({ kommunenr: map.municipalityByPostcode[cells.postnummer ?? ''] ?? '' }, true);
  for (const [column, generator] of map.generate) {
    const value = generateValue(generator, source, (name) => (cells as Record<string, string>)[name] ?? '');
    put({ [column]: value ?? '' }, true);
  }
  return { line: row.line, cells, madeUp };
}

const addressColumns = (map: RegisterMap): Record<string, string> =>
  map.address === null ? {} : { adresse: map.address, postnummer: map.address, poststed: map.address };

const sourceColumnsOf = (map: RegisterMap): string[] => [
  ...new Set(
    [
      ...Object.values(map.columns),
      ...(map.address === null ? [] : [map.address]),
      ...map.generate.flatMap(([, generator]) => ('from' in generator ? generator.from : [])),
    ].map((name) => name.toLowerCase()),
  ),
];

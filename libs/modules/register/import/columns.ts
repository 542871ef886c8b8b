/** Columns of a register file, in the order `registerCsv` writes them; README.md beside this file explains each. */
export const columns = [
  'bevillingsnummer',
  'bevillingstype',
  'innehaver_orgnr',
  'innehaver_navn',
  'sted_orgnr',
  'sted_navn',
  'varegrupper',
  'adresse',
  'postnummer',
  'poststed',
  'kommunenr',
  'kommune',
  'gyldig_fra',
  'gyldig_til',
  'maalform',
  'historikk_fullstendig',
  'opprinnelse',
  'oppdiktet',
] as const;

export type Column = (typeof columns)[number];

const optional: ReadonlySet<Column> = new Set([
  'kommune',
  'maalform',
  'historikk_fullstendig',
  'opprinnelse',
  'oppdiktet',
]);

/** Columns a file must have; `sted_orgnr` and `adresse` may still be empty in a row. */
export const requiredColumns: readonly Column[] = columns.filter((column) => !optional.has(column));

/** True when `name` is a column of the register file. */
export function isColumn(name: string): name is Column {
  return columns.some((column) => column === name);
}

const limits: Partial<Record<Column, number>> = {
  bevillingsnummer: 60,
  innehaver_navn: 200,
  sted_navn: 200,
  adresse: 200,
  poststed: 80,
  opprinnelse: 200,
  oppdiktet: 400,
};

/** Longest text accepted in a cell, in characters; longer text is nearly always two rows run together by a stray quote. */
export function maxLength(column: Column): number {
  return limits[column] ?? 40;
}

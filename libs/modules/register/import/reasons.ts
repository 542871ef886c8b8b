/** A message in both languages; nynorsk readers of an import report get bokmål, as the column names are. */
export interface Told {
  readonly nb: string;
  readonly en: string;
}

export interface Reason extends Told {
  readonly code: string;
  /** What the person who owns the file should do. */
  readonly mend: Told;
}

/** Builds a reason; the code is stable and may be relied on by clients. */
export const reason = (code: string, nb: string, en: string, mendNb: string, mendEn: string): Reason => ({
  code,
  nb,
  en,
  mend: { nb: mendNb, en: mendEn },
});

/** Faults of the file as a whole or of a row as a whole. */
export const fileReasons = {
  empty: reason(
    'empty-file',
    'Filen har ingen rader.',
    'The file has no rows.',
    'Eksporter registeret på nytt.',
    'Export the register again.',
  ),
  missingColumn: (column: string): Reason =>
    reason(
      'missing-column',
      `Kolonnen ${column} mangler.`,
      `The column ${column} is missing.`,
      `Legg til kolonnen ${column}, eller bruk en kartfil.`,
      `Add the column ${column}, or use a map file.`,
    ),
  doubleColumn: reason(
    'duplicate-column',
    'Kolonnen står to ganger.',
    'The column occurs twice.',
    'Fjern eller omdøp den ene.',
    'Remove or rename one of them.',
  ),
  unreadableRow: reason(
    'unreadable-row',
    'Et anførselstegn er åpnet, men ikke lukket.',
    'A quotation mark is opened but never closed.',
    'Lukk anførselstegnet, eller skriv det to ganger inne i feltet.',
    'Close the quotation mark, or double it inside the field.',
  ),
  fieldCount: (expected: number, found: number): Reason =>
    reason(
      'wrong-field-count',
      `Raden har ${found} felt, overskriften har ${expected}.`,
      `The row has ${found} fields, the header has ${expected}.`,
      'Sett anførselstegn rundt tekst som inneholder skilletegnet.',
      'Put quotation marks round text that holds the delimiter.',
    ),
};

/** Faults that any cell can have. */
export const cellReasons = {
  missing: reason('missing-value', 'Feltet er tomt.', 'The field is empty.', 'Fyll ut feltet.', 'Fill in the field.'),
  control: reason(
    'control-character',
    'Feltet har et usynlig styretegn eller et linjeskift.',
    'The field holds an invisible control character or a line break.',
    'Skriv feltet på nytt på én linje.',
    'Type the field again on one line.',
  ),
  tooLong: (limit: number): Reason =>
    reason(
      'too-long',
      `Feltet er lengre enn ${limit} tegn.`,
      `The field is longer than ${limit} characters.`,
      'Kort ned teksten, og se etter et anførselstegn for mye.',
      'Shorten the text, and look for a stray quotation mark.',
    ),
};

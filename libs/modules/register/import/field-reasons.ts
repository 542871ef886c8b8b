import { reason, type Reason } from './reasons.js';

/** Faults of one kind of field. */
export const fieldReasons = {
  orgnrForm: reason(
    'orgnr-form',
    'Et organisasjonsnummer har ni siffer.',
    'An organisation number has nine digits.',
    'Slå opp nummeret i Enhetsregisteret.',
    'Look the number up in the business register.',
  ),
  orgnrCheck: reason(
    'orgnr-check-digit',
    'Kontrollsifferet i organisasjonsnummeret stemmer ikke.',
    'The check digit of the organisation number is wrong.',
    'Slå opp nummeret i Enhetsregisteret; trolig er to siffer byttet.',
    'Look the number up in the business register; two digits may be swapped.',
  ),
  type: reason(
    'unknown-type',
    'Ukjent bevillingstype.',
    'Unknown type of licence.',
    'Bruk 01SKJE (skjenking), 02SALG (salg) eller 03VINM (Vinmonopolet).',
    'Use 01SKJE (serving), 02SALG (sale) or 03VINM (Vinmonopolet).',
  ),
  group: reason(
    'unknown-group',
    'Ukjent varegruppe.',
    'Unknown alcohol group.',
    'Bruk GRP1, GRP2 og GRP3 med + mellom.',
    'Use GRP1, GRP2 and GRP3 with + between.',
  ),
  groupForType: reason(
    'group-not-for-type',
    'Disse varegruppene kan ikke gis med denne bevillingstypen (alkoholloven §§ 3-1 og 4-2).',
    'These groups cannot be given with this type of licence (alkoholloven §§ 3-1 and 4-2).',
    'Skjenking: 1, 1+2 eller 1+2+3. Salg: 1, 2 eller 1+2. Rett gruppen eller typen.',
    'Serving: 1, 1+2 or 1+2+3. Sale: 1, 2 or 1+2. Mend the groups or the type.',
  ),
  date: reason(
    'date-form',
    'Datoen finnes ikke eller er skrevet på en annen måte.',
    'The date does not exist or is written in another way.',
    'Skriv 2012-07-01 eller 01.07.2012.',
    'Write 2012-07-01 or 01.07.2012.',
  ),
  period: reason(
    'period-reversed',
    'Bevillingen slutter før den begynner.',
    'The licence ends before it begins.',
    'Rett en av de to datoene.',
    'Mend one of the two dates.',
  ),
  postcode: reason(
    'postcode-form',
    'Et postnummer har fire siffer.',
    'A postcode has four digits.',
    'Rett postnummeret; se etter en null som regnearket har fjernet.',
    'Mend the postcode; look for a zero that the spreadsheet removed.',
  ),
  language: reason(
    'unknown-language',
    'Ukjent målform.',
    'Unknown written standard.',
    'Bruk nb eller nn, eller la feltet stå tomt.',
    'Use nb or nn, or leave the field empty.',
  ),
  yesNo: reason(
    'not-yes-or-no',
    'Feltet skal være ja eller nei.',
    'The field must be ja or nei.',
    'Skriv ja eller nei.',
    'Write ja or nei.',
  ),
  madeUp: reason(
    'unknown-made-up-column',
    'Feltet nevner en kolonne som ikke finnes.',
    'The field names a column that does not exist.',
    'Bruk kolonnenavnene i overskriften med + mellom.',
    'Use the column names of the header with + between.',
  ),
};

/** Faults about which municipality a row belongs to, and about two rows together. */
export const rowReasons = {
  municipalityForm: reason(
    'municipality-number-form',
    'Et kommunenummer har fire siffer.',
    'A municipality number has four digits.',
    'Rett nummeret; se etter en null som regnearket har fjernet.',
    'Mend the number; look for a zero that the spreadsheet removed.',
  ),
  otherMunicipality: (name: string): Reason =>
    reason(
      'other-municipality',
      `Raden gjelder en annen kommune enn ${name}.`,
      `The row belongs to another municipality than ${name}.`,
      'Ta raden ut av filen, eller importer den i sin egen kommune.',
      'Take the row out of the file, or import it in its own municipality.',
    ),
  numberThen: (valid: string): Reason =>
    reason(
      'municipality-number-not-valid-then',
      `Kommunen hadde ikke dette nummeret da bevillingen begynte, og har det ikke i dag (gyldig: ${valid}).`,
      `The municipality did not have this number when the licence began, nor has it today (valid: ${valid}).`,
      `Bruk ${valid}.`,
      `Use ${valid}.`,
    ),
  municipalityName: (names: string): Reason =>
    reason(
      'municipality-name',
      `Kommunenavnet hører ikke til nummeret (${names}).`,
      `The name does not belong to the number (${names}).`,
      'Rett navnet, eller la det stå tomt.',
      'Mend the name, or leave it empty.',
    ),
  duplicate: (line: number): Reason =>
    reason(
      'duplicate-number',
      `Bevillingsnummeret står også på linje ${line}.`,
      `The licence number also stands on line ${line}.`,
      'Gi hver bevilling sitt eget nummer, eller fjern den ene raden.',
      'Give each licence its own number, or remove one row.',
    ),
  notAlcohol: (what: string): Reason =>
    reason(
      'not-a-municipal-alcohol-licence',
      `Raden er ikke en kommunal alkoholbevilling (${what}).`,
      `The row is not a municipal alcohol licence (${what}).`,
      'Ingenting å rette.',
      'Nothing to mend.',
    ),
};

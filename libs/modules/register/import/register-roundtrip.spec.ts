import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { type Column, columns, maxLength } from './columns.js';
import { decodeRegisterFile } from './decode-register-file.js';
import { everyNumber, numberOn } from './municipality-numbers.js';
import { nextOrgNumber } from './org-number.js';
import { parseRegister } from './parse-register.js';
import { registerCsv } from './register-csv.js';
import { type RegisterLicence } from './register-licence.js';
import { validateRegister, type ValidatedRegister } from './validate-register.js';

const text = fc
  .string({ unit: fc.constantFrom(...'abcæøåÅÆ ;,"\'=+@-éü/()12'), minLength: 1, maxLength: 30 })
  .map((raw) => raw.trim())
  .filter((trimmed) => trimmed !== '');
const orgnr = fc.nat(9_999_999).map((offset) => nextOrgNumber('9', offset));
const day = fc.nat(36_000).map((days) => Temporal.PlainDate.from('1991-01-01').add({ days }).toString());
const kindAndGroups = fc.constantFrom(
  { kind: 'serving', groups: [1] } as const,
  { kind: 'serving', groups: [1, 2, 3] } as const,
  { kind: 'sale', groups: [1] } as const,
  { kind: 'vinmonopol', groups: [2, 3] } as const,
);
const licence: fc.Arbitrary<RegisterLicence> = fc
  .record({
    number: text,
    terms: kindAndGroups,
    holder: fc.record({ orgnr, name: text }),
    place: fc.record({
      orgnr: fc.option(orgnr),
      key: fc.constant(''),
      name: text,
      address: fc.record({
        street: fc.oneof(text, fc.constant('')),
        postcode: fc.constantFrom('3550', '3580', '0150'),
        town: text,
      }),
    }),
    days: fc.tuple(day, day).map((pair) => pair.sort()),
    language: fc.constantFrom('nb', 'nn', null),
    historyComplete: fc.boolean(),
    madeUp: fc.uniqueArray(fc.constantFrom<Column>('sted_navn', 'gyldig_fra', 'innehaver_orgnr')),
    origin: fc.option(text),
  })
  .map(({ terms, days: [validFrom = '', validTo = ''], ...rest }) => ({
    line: 0,
    ...terms,
    validFrom,
    validTo,
    ...rest,
  }));
const licences = fc.uniqueArray(licence, { selector: (one) => one.number, minLength: 1, maxLength: 6 });

const read = (csv: string): ValidatedRegister => validateRegister(parseRegister(csv), { municipality: 'hol' });
const bare = (one: RegisterLicence): unknown => ({ ...one, line: 0, place: { ...one.place, key: '' } });

describe('a register file, written and read', () => {
  it('parse(write(x)) == x', () => {
    fc.assert(
      fc.property(licences, (written) => {
        const first = read(registerCsv(written, { municipality: 'hol' }));
        expect(first.faults).toEqual([]);
        expect(first.licences.map(bare)).toEqual(written);
        expect(read(registerCsv(first.licences, { municipality: 'hol' })).licences).toEqual(first.licences);
      }),
    );
  });

  it('both encodings and both delimiters agree', () => {
    fc.assert(
      fc.property(licences, (written) => {
        const [reference, ...others] = ([';', ','] as const).flatMap((delimiter) => {
          const csv = registerCsv(written, { municipality: 'hol', delimiter });
          return [Buffer.from(csv, 'utf8'), Buffer.from(csv, 'latin1')].map((bytes) =>
            read(decodeRegisterFile(bytes).text),
          );
        });
        for (const other of others) expect(other).toEqual(reference);
      }),
    );
  });
});

/** For each column: what can be wrong in it, and the code that must come out. */
const plants: readonly (readonly [Column, string, string])[] = [
  ['bevillingsnummer', '', 'missing-value'],
  ['bevillingstype', '99XXXX', 'unknown-type'],
  ['innehaver_orgnr', '974760674', 'orgnr-check-digit'],
  ['innehaver_orgnr', '97476067', 'orgnr-form'],
  ['innehaver_navn', 'x'.repeat(maxLength('innehaver_navn') + 1), 'too-long'],
  ['sted_orgnr', '123456780', 'orgnr-check-digit'],
  ['sted_navn', 'a\u0000b', 'control-character'],
  ['sted_navn', '"a\nb"', 'control-character'],
  ['sted_navn', 'a\u202eb', 'control-character'],
  ['adresse', 'a\u2067b', 'control-character'],
  ['opprinnelse', 'a\u2028b', 'control-character'],
  ['varegrupper', 'GRP5', 'unknown-group'],
  ['varegrupper', '', 'missing-value'],
  ['postnummer', '580', 'postcode-form'],
  ['poststed', '', 'missing-value'],
  ['kommunenr', '0301', 'other-municipality'],
  ['kommunenr', '620', 'municipality-number-form'],
  ['kommune', 'Gol', 'municipality-name'],
  ['gyldig_fra', '31.02.2014', 'date-form'],
  ['gyldig_til', '1990-01-01', 'period-reversed'],
  ['gyldig_til', '2014/06/30', 'date-form'],
  ['maalform', 'samisk', 'unknown-language'],
  ['historikk_fullstendig', 'kanskje', 'not-yes-or-no'],
  ['oppdiktet', 'farge', 'unknown-made-up-column'],
];

describe('one planted fault', () => {
  it('gives exactly that fault, on its line and in its column', () => {
    fc.assert(
      fc.property(licences, fc.nat(), fc.constantFrom(...plants), (written, at, [column, bad, code]) => {
        const [header, ...rows] = registerCsv(written, { municipality: 'hol' }).trimEnd().split('\n');
        const index = at % rows.length;
        const cells = splitLine(rows[index] ?? '');
        cells[columns.indexOf(column)] = bad;
        rows[index] = cells.join(';');
        const { faults, licences: rest } = read([header, ...rows].join('\n'));
        expect(faults).toMatchObject([{ line: index + 2, column, reason: { code } }]);
        expect(rest).toHaveLength(written.length - 1);
      }),
      { numRuns: 300 },
    );
  });

  it('a number the municipality had neither then nor has now is found for every other number', () => {
    fc.assert(
      fc.property(licence, fc.constantFrom(...everyNumber('hol')), (one, number) => {
        const csv = registerCsv([one], { municipality: 'hol' }).replace(
          `;${numberOn('hol', one.validFrom)};Hol;`,
          `;${number};Hol;`,
        );
        const expected = [numberOn('hol', one.validFrom), '3330'].includes(number)
          ? []
          : ['municipality-number-not-valid-then'];
        expect(read(csv).faults.map((fault) => fault.reason.code)).toEqual(expected);
      }),
    );
  });
});

/** Cells of one written line, still quoted. */
const splitLine = (line: string): string[] =>
  Array.from(line.matchAll(/("(?:[^"]|"")*"|[^;]*)(?:;|$)/g), (match) => match[1] ?? '').slice(0, columns.length);

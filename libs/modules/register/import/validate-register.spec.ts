import { columns, type Column } from './columns.js';
import { parseRegister } from './parse-register.js';
import { type MunicipalityId } from './municipality-numbers.js';
import { validateRegister, type ValidatedRegister } from './validate-register.js';

const good: Record<Column, string> = {
  bevillingsnummer: 'G-1',
  bevillingstype: '01SKJE',
  innehaver_orgnr: '974760673',
  innehaver_navn: 'Eksempel AS',
  sted_orgnr: '',
  sted_navn: 'Eksempelkroa',
  varegrupper: 'GRP1+GRP2',
  adresse: 'Tenktvegen 1',
  postnummer: '3550',
  poststed: 'Gol',
  kommunenr: '0617',
  kommune: 'Gol',
  gyldig_fra: '01.07.2012',
  gyldig_til: '2016-06-30',
  maalform: '',
  historikk_fullstendig: '',
  opprinnelse: '',
  oppdiktet: '',
};
const file = (...rows: Partial<Record<Column, string>>[]): string =>
  [
    columns,
    ...rows.map((row, index) => columns.map((name) => ({ ...good, bevillingsnummer: `G-${index}`, ...row })[name])),
  ]
    .map((cells) => cells.join(';'))
    .join('\n');
const validate = (text: string, municipality: MunicipalityId = 'gol'): ValidatedRegister =>
  validateRegister(parseRegister(text), { municipality });
const faults = (text: string, municipality?: MunicipalityId): unknown[] =>
  validate(text, municipality).faults.map(({ line, column, reason }) => [line, column, reason.code]);

describe('validating a register file', () => {
  it('reads a good row', () => {
    expect(validate(file({}))).toEqual({
      faults: [],
      skipped: [],
      licences: [
        {
          line: 2,
          number: 'G-0',
          kind: 'serving',
          groups: [1, 2],
          holder: { orgnr: '974760673', name: 'Eksempel AS' },
          place: {
            orgnr: null,
            key: 'uten-orgnr|eksempelkroa|tenktvegen-1|3550',
            name: 'Eksempelkroa',
            address: { street: 'Tenktvegen 1', postcode: '3550', town: 'Gol' },
          },
          validFrom: '2012-07-01',
          validTo: '2016-06-30',
          language: null,
          historyComplete: false,
          madeUp: [],
          origin: null,
        },
      ],
    });
  });

  it('reports all faults of all rows, with what to do about each', () => {
    const text = file(
      { innehaver_orgnr: '974760674', postnummer: '550' },
      {},
      { bevillingsnummer: 'G-1', varegrupper: 'GRP4' },
    );
    expect(faults(text)).toEqual([
      [2, 'innehaver_orgnr', 'orgnr-check-digit'],
      [2, 'postnummer', 'postcode-form'],
      [4, 'bevillingsnummer', 'duplicate-number'],
      [4, 'varegrupper', 'unknown-group'],
    ]);
    for (const fault of validate(text).faults) {
      expect(
        [fault.value, fault.reason.nb, fault.reason.en, fault.mend.nb, fault.mend.en].every((part) => part.length > 0),
      ).toBe(true);
    }
  });

  it('reports each missing column once, on line 1, and still reads the rest', () => {
    const text = file({ postnummer: 'x' }).replace('gyldig_til', 'slutt').replace('innehaver_navn', 'eier');
    expect(faults(text)).toEqual([
      [1, 'innehaver_navn', 'missing-column'],
      [1, 'gyldig_til', 'missing-column'],
      [2, 'postnummer', 'postcode-form'],
    ]);
    expect(validate(text).licences).toEqual([]);
  });

  it('skips wholesale and tobacco as being no alcohol licence of a municipality', () => {
    const result = validate(file({ bevillingstype: '11ENGR', varegrupper: '' }, {}, { bevillingstype: '19tbek' }));
    expect(result.faults).toEqual([]);
    expect(result.skipped.map(({ line, reason }) => [line, reason.code])).toEqual([
      [2, 'not-a-municipal-alcohol-licence'],
      [4, 'not-a-municipal-alcohol-licence'],
    ]);
    expect(result.licences.map((licence) => licence.line)).toEqual([3]);
  });

  it.each([
    ['the number of the day the licence began', 'nesbyen', { kommunenr: '0616', kommune: 'Nes' }, []],
    ["today's number and name on an old licence", 'nesbyen', { kommunenr: '3322', kommune: 'Nesbyen' }, []],
    [
      'the number of 2020-2023 on a licence of 2012',
      'nesbyen',
      { kommunenr: '3040', kommune: 'Nesbyen' },
      ['municipality-number-not-valid-then'],
    ],
    [
      'the number of 2020-2023 on a licence of 2021',
      'nesbyen',
      { kommunenr: '3040', kommune: '', gyldig_fra: '2021-01-01', gyldig_til: '2024-09-30' },
      [],
    ],
    ['another municipality', 'nesbyen', { kommunenr: '0617', kommune: 'Gol' }, ['other-municipality']],
    ['a name that is not its own', 'gol', { kommune: 'Nes' }, ['municipality-name']],
    ['a number that lost its zero', 'gol', { kommunenr: '617' }, ['municipality-number-form']],
  ] as const)('judges %s', (_, municipality, row, codes) => {
    expect(validate(file(row), municipality).faults.map((fault) => fault.reason.code)).toEqual(codes);
  });

  it.each([
    ['01SKJE', 'GRP2', ['group-not-for-type']],
    ['01SKJE', '1,2,3', []],
    ['02SALG', 'GRP1', []],
    ['02SALG', 'GRP1+GRP3', ['group-not-for-type']],
    ['03VINM', 'GRP2+GRP3', []],
  ])('judges groups: %s with %s', (bevillingstype, varegrupper, codes) => {
    expect(validate(file({ bevillingstype, varegrupper })).faults.map((fault) => fault.reason.code)).toEqual(codes);
  });

  it('keeps text that a spreadsheet would run as a formula, as it is', () => {
    expect(validate(file({ sted_navn: '=HYPERLINK("http://x")' })).licences[0]?.place.name).toBe(
      '=HYPERLINK("http://x")',
    );
  });

  it('gives one orgnr that runs several places one key for each, and one place with two licences one key', () => {
    const shared = { sted_orgnr: '814346242' };
    const keys = validate(
      file(
        { ...shared, sted_navn: 'Kikut' },
        { ...shared, sted_navn: ' KIKUT ' },
        { ...shared, sted_navn: 'Toppen' },
        { sted_orgnr: '995478617' },
      ),
    ).licences.map((licence) => licence.place.key);
    expect(keys).toEqual([
      '814346242|kikut|tenktvegen-1|3550',
      '814346242|kikut|tenktvegen-1|3550',
      '814346242|toppen|tenktvegen-1|3550',
      '995478617',
    ]);
  });
});

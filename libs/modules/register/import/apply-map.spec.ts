import { applyMap } from './apply-map.js';
import { parseRegister } from './parse-register.js';
import { readMap } from './read-map.js';
import { type RegisterMap } from './register-map.js';
import { splitAddress } from './split-address.js';
import { validateRegister } from './validate-register.js';

function map(json: unknown): RegisterMap {
  const read = readMap(JSON.stringify(json));
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.map;
}
const full = map({
  columns: { sted_navn: 'Navn', sted_orgnr: 'Org' },
  address: 'adresse',
  constants: { opprinnelse: 'liste' },
  defaults: { bevillingstype: '02SALG', varegrupper: 'GRP1', gyldig_fra: '2024-10-01', gyldig_til: '2028-09-30' },
  generate: {
    bevillingsnummer: { kind: 'text', prefix: 'X-', from: ['Id'] },
    innehaver_orgnr: { kind: 'orgnr', from: ['Org', 'Id'] },
    innehaver_navn: { kind: 'template', template: 'OPPDIKTET {innehaver_orgnr}' },
  },
  municipalityByPostcode: { '3550': '3324' },
});

describe('a foreign file through a map', () => {
  it('fills what the file lacks, marks it, and makes the holder from the row key where there is no orgnr', () => {
    const table = applyMap(parseRegister('Id;Navn;Org;Adresse\na1;Butikken;;Veien 1, 3550 GOL\n'), full);
    const { licences, faults } = validateRegister(table, { municipality: 'gol' });
    expect(faults).toEqual([]);
    expect(licences[0]).toMatchObject({
      number: 'X-a1',
      place: { orgnr: null, name: 'Butikken', address: { street: 'Veien 1', postcode: '3550', town: 'GOL' } },
      origin: 'liste',
    });
    expect(licences[0]?.madeUp).toContain('kommunenr');
    expect(licences[0]?.madeUp).not.toContain('sted_navn');
  });

  it('reports faults by the line and the column name of the foreign file', () => {
    const table = applyMap(parseRegister('id;navn;org;adresse\na1;Butikken;974760674;Veien 1, Gol\n'), full);
    const { faults } = validateRegister(table, { municipality: 'gol' });
    expect(faults.map(({ line, column, reason }) => [line, column, reason.code])).toEqual([
      [2, 'Org', 'orgnr-check-digit'],
      [2, 'adresse', 'missing-value'],
      [2, 'adresse', 'missing-value'],
      [2, 'kommunenr', 'missing-value'],
    ]);
  });

  it('reports a source column that the file lacks', () => {
    const table = applyMap(parseRegister('id;org;adresse\na1;;Veien 1, 3550 GOL\n'), full);
    expect(validateRegister(table, { municipality: 'gol' }).faults[0]).toMatchObject({
      line: 1,
      column: 'navn',
      reason: { code: 'missing-column' },
    });
  });

  it.each([
    ['Storgata 1, 3550, Gol', { street: 'Storgata 1', postcode: '3550', town: 'Gol' }],
    ['Storgata 1, 3550 GOL', { street: 'Storgata 1', postcode: '3550', town: 'GOL' }],
    ['Gården, Storgata 1, 3550, Gol', { street: 'Gården, Storgata 1', postcode: '3550', town: 'Gol' }],
    ['3560 HEMSEDAL', { street: '', postcode: '3560', town: 'HEMSEDAL' }],
    ['Vegen 5676, 3540, Nesbyen', { street: 'Vegen 5676', postcode: '3540', town: 'Nesbyen' }],
    ['Storgata 1, Gol', null],
    ['', null],
  ])('splits %s', (text, parts) => expect(splitAddress(text)).toEqual(parts));

  it('names every fault of a map file', () => {
    const read = readMap(
      '{"columns":{"farge":"x"},"generate":{"sted_navn":{"kind":"spå"}},"otherMunicipalities":"ja","rader":1,"defaults":[]}',
    );
    expect('faults' in read && read.faults.map((fault) => fault.at).sort()).toEqual(
      ['columns.farge', 'defaults', 'generate.sted_navn', 'otherMunicipalities', 'rader'].sort(),
    );
    expect(readMap('ikke json')).toMatchObject({ faults: [{ at: '' }] });
  });
});

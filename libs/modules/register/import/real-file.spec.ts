import { readFileSync } from 'node:fs';
import { applyMap } from './apply-map.js';
import { decodeRegisterFile } from './decode-register-file.js';
import { municipalityIds, type MunicipalityId } from './municipality-numbers.js';
import { isOrgNumber } from './org-number.js';
import { parseRegister, type RegisterTable } from './parse-register.js';
import { readMap } from './read-map.js';
import { registerCsv } from './register-csv.js';
import { validateRegister, type ValidatedRegister } from './validate-register.js';

const bytes = readFileSync(new URL('./testdata/hallingdal-serveringssteder.csv', import.meta.url));
const mapText = readFileSync(new URL('./maps/serveringssteder.map.json', import.meta.url), 'utf8');

function mapped(): RegisterTable {
  const read = readMap(mapText);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return applyMap(parseRegister(decodeRegisterFile(bytes).text), read.map);
}
const result = (municipality: MunicipalityId): ValidatedRegister => validateRegister(mapped(), { municipality });

describe('the real list of serving places, through its map', () => {
  it.each([
    ['hol', 44],
    ['gol', 28],
    ['hemsedal', 23],
    ['aal', 11],
    ['nesbyen', 9],
    ['flaa', 7],
  ] as const)('%s: %i licences, the others of the 122 rows skipped with a reason', (municipality, count) => {
    const { licences, faults, skipped } = result(municipality);
    expect(faults).toEqual([]);
    expect(licences).toHaveLength(count);
    expect(skipped).toHaveLength(122 - count);
    expect(new Set(skipped.map((row) => row.reason.code))).toEqual(new Set(['other-municipality']));
    expect(new Set([...licences, ...skipped].map((row) => row.line)).size).toBe(122);
  });

  it('marks what the map made up, and nothing that the file holds', () => {
    const invented = [
      'bevillingsnummer',
      'bevillingstype',
      'gyldig_fra',
      'gyldig_til',
      'historikk_fullstendig',
      'innehaver_navn',
      'innehaver_orgnr',
      'varegrupper',
    ];
    for (const licence of municipalityIds.flatMap((id) => result(id).licences)) {
      expect([...licence.madeUp].sort()).toEqual(invented);
      expect(licence.holder.name).toBe(`OPPDIKTET innehaver ${licence.holder.orgnr}`);
      expect(licence.number).toMatch(/^OPPDIKTET-/);
      expect(licence.historyComplete).toBe(false);
      expect(licence.origin).toContain('CC BY 4.0');
    }
  });

  it('gives one made-up holder for each real orgnr, never two for one or one for two', () => {
    const all = municipalityIds.flatMap((id) => result(id).licences);
    const places = new Set(all.map((licence) => licence.place.orgnr));
    const pairs = new Set(all.map((licence) => `${licence.place.orgnr} ${licence.holder.orgnr}`));
    expect(places.size).toBe(102);
    expect(pairs.size).toBe(102);
    expect(new Set(all.map((licence) => licence.holder.orgnr)).size).toBe(102);
    expect(all.every((licence) => isOrgNumber(licence.holder.orgnr) && licence.holder.orgnr.startsWith('1'))).toBe(
      true,
    );
  });

  it('tells the five places under one orgnr in Geilo apart, and sees the same place before and after a new owner as two', () => {
    const hol = result('hol').licences;
    expect(new Set(hol.filter((one) => one.place.orgnr === '814346242').map((one) => one.place.key)).size).toBe(5);
    expect(hol.filter((one) => one.place.name === 'Friends Restaurant og Bar').map((one) => one.place.key)).toEqual([
      '934230469',
      '936955959',
    ]);
    expect(new Set(hol.filter((one) => one.place.name === 'Lia Fjellhotell').map((one) => one.place.key)).size).toBe(1);
  });

  it('gives the same licences in every import, and survives being written as a register file', () => {
    const { licences } = result('hemsedal');
    expect(result('hemsedal').licences).toEqual(licences);
    const again = validateRegister(parseRegister(registerCsv(licences, { municipality: 'hemsedal' })), {
      municipality: 'hemsedal',
    });
    const sorted = (list: ValidatedRegister['licences']): unknown =>
      list.map((one) => ({ ...one, line: 0, madeUp: [...one.madeUp].sort() }));
    expect(again.faults).toEqual([]);
    expect(sorted(again.licences)).toEqual(sorted(licences));
  });

  it('is refused without the map, by the missing columns', () => {
    const { faults, licences } = validateRegister(parseRegister(decodeRegisterFile(bytes).text), {
      municipality: 'hol',
    });
    expect(licences).toEqual([]);
    expect(faults[0]).toMatchObject({ line: 1, column: 'bevillingsnummer', reason: { code: 'missing-column' } });
  });
});

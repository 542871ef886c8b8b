import { readFileSync } from 'node:fs';
import { isOrgNumber } from '../import/org-number.js';
import { municipalityIds } from '../import/municipality-numbers.js';
import { parseRegister } from '../import/parse-register.js';
import { type RegisterLicenceKind } from '../import/register-licence.js';
import { validateRegister } from '../import/validate-register.js';
import { demoRegister, demoRegisterCsv } from './demo-register.js';

const all = municipalityIds.flatMap((id) => demoRegister(id));
const count = (kind: RegisterLicenceKind, of = all): number => of.filter((licence) => licence.kind === kind).length;

describe('the demo register', () => {
  it.each([
    ['hol', 9, 1, 46],
    ['aal', 5, 1, 12],
    ['gol', 9, 1, 19],
    ['hemsedal', 5, 0, 20],
    ['nesbyen', 5, 1, 16],
    ['flaa', 1, 0, 4],
  ] as const)('%s has the licences of 2011', (id, sale, vinmonopol, serving) => {
    const register = demoRegister(id);
    expect([count('sale', register), count('vinmonopol', register), count('serving', register)]).toEqual([
      sale,
      vinmonopol,
      serving,
    ]);
  });

  it('adds up to the region', () =>
    expect([count('sale'), count('vinmonopol'), count('serving')]).toEqual([34, 4, 117]));

  it.each(municipalityIds)('%s is read back from its file without a fault and just the same', (id) => {
    const read = validateRegister(parseRegister(demoRegisterCsv(id)), { municipality: id });
    expect(read).toEqual({ faults: [], skipped: [], licences: demoRegister(id) });
  });

  it('uses every number and every name once', () => {
    const values = (of: (licence: (typeof all)[number]) => string): number => new Set(all.map(of)).size;
    expect(values((licence) => licence.number)).toBe(155);
    expect(values((licence) => licence.place.name)).toBe(155);
    expect(new Set(all.flatMap((licence) => [licence.holder.orgnr, licence.place.orgnr])).size).toBe(310);
  });

  it('has organisation numbers that are right in form and of no real range', () => {
    for (const { holder, place } of all) {
      expect([isOrgNumber(holder.orgnr), isOrgNumber(place.orgnr ?? '')]).toEqual([true, true]);
      expect([holder.orgnr.slice(0, 2), place.orgnr?.slice(0, 2)]).toEqual(['10', '10']);
    }
  });

  it('says in name and data that it is made up, and that its history is complete', () => {
    for (const licence of all) {
      expect(licence.place.name).toMatch(/ \(oppdiktet\)$/);
      expect(licence.holder.name).toMatch(/ \(oppdiktet\)$/);
      expect(licence).toMatchObject({
        origin: 'oppdiktet',
        historyComplete: true,
        validFrom: '2012-07-01',
        validTo: '2016-06-30',
      });
      expect(licence.madeUp).toEqual(expect.arrayContaining(['innehaver_navn', 'sted_navn', 'varegrupper']));
    }
  });

  it('names no place after a real one', () => {
    const file = readFileSync(new URL('../import/testdata/hallingdal-serveringssteder.csv', import.meta.url), 'utf8');
    const words = (name: string): string =>
      name
        .toLowerCase()
        .replace(/\(oppdiktet\)|[^\p{L}\p{N}]+/gu, ' ')
        .trim();
    const real = parseRegister(file).rows.map((row) => words(row.cells['navn'] ?? ''));
    expect(real).toHaveLength(122);
    for (const { place, holder } of all) {
      for (const name of [place.name, place.name.replace(/ i \S+ \(oppdiktet\)$/, ''), holder.name])
        expect(real).not.toContain(words(name));
      expect(real.some((name) => name.startsWith(words(place.name).split(' ')[0] ?? ''))).toBe(false);
    }
  });

  it('varies groups and, in Hol, towns', () => {
    const serving = demoRegister('hol').filter((licence) => licence.kind === 'serving');
    expect(new Set(serving.map((licence) => licence.groups.join('+')))).toEqual(new Set(['1', '1+2', '1+2+3']));
    expect(new Set(serving.map((licence) => licence.place.address.town)).size).toBe(5);
    expect(new Set(serving.map((licence) => licence.place.name.split(' ')[1])).size).toBeGreaterThan(8);
  });
});

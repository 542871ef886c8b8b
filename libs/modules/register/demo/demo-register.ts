import { type MunicipalityId, nameOn, numberOn } from '../import/municipality-numbers.js';
import { nextOrgNumber } from '../import/org-number.js';
import { registerCsv } from '../import/register-csv.js';
import { type AlcoholGroup, type RegisterLicence, type RegisterLicenceKind } from '../import/register-licence.js';
import { demoMunicipalities } from './demo-municipalities.js';
import { licenceCounts2011 } from './licence-counts-2011.js';
import { madeUpNames } from './made-up-words.js';

const validFrom = '2012-07-01';
const validTo = '2016-06-30';

/** Everything but the number of licences of each kind is made up. */
const madeUp = [
  'bevillingsnummer',
  'innehaver_orgnr',
  'innehaver_navn',
  'sted_orgnr',
  'sted_navn',
  'varegrupper',
  'adresse',
  'postnummer',
  'poststed',
  'gyldig_fra',
  'gyldig_til',
  'maalform',
  'historikk_fullstendig',
];

const codes: Readonly<Record<RegisterLicenceKind, string>> = { sale: 'SALG', vinmonopol: 'VINM', serving: 'SKJE' };

/** Serving licences for beer only, for beer and wine, and for all; about one, two and three of six. */
const servingGroups: readonly (readonly AlcoholGroup[])[] = [[1, 2, 3], [1, 2], [1, 2, 3], [1], [1, 2, 3], [1, 2]];

/**
 * A register with as many licences of each kind as the municipality had in 2011, for the period 1 July 2012 to 30 June 2016.
 * Holders and places do not exist, and say so in their names. Always the same; `line` is the row's line in `demoRegisterCsv`.
 */
export function demoRegister(municipality: MunicipalityId): RegisterLicence[] {
  const counts = licenceCounts2011[municipality];
  const kinds = (['sale', 'vinmonopol', 'serving'] as const).flatMap((kind) =>
    Array.from({ length: counts[kind] }, (_, index) => ({ kind, index })),
  );
  return kinds.map(({ kind, index }, position) => demoLicence(municipality, kind, index, position));
}

/** The same register as a file in the municipality's own form. */
export const demoRegisterCsv = (municipality: MunicipalityId): string =>
  registerCsv(demoRegister(municipality), { municipality });

function demoLicence(
  municipality: MunicipalityId,
  kind: RegisterLicenceKind,
  index: number,
  position: number,
): RegisterLicence {
  const { ordinal, towns, language } = demoMunicipalities[municipality];
  const { place, holder, street } = madeUpNames(kind, position, ordinal, nameOn(municipality, validFrom));
  const [postcode, town] = towns[position % towns.length] ?? ['', ''];
  const placeOrgnr = madeUpOrgNumber(ordinal, 1, position);
  return {
    line: position + 2,
    number: `DEMO-${numberOn(municipality, validFrom)}-${codes[kind]}-${String(index + 1).padStart(3, '0')}`,
    kind,
    groups:
      kind === 'serving'
        ? (servingGroups[(index + ordinal) % servingGroups.length] ?? [1])
        : kind === 'sale'
          ? [1]
          : [2, 3],
    holder: { orgnr: madeUpOrgNumber(ordinal, 0, position), name: holder },
    place: { orgnr: placeOrgnr, key: placeOrgnr, name: place, address: { street, postcode, town } },
    validFrom,
    validTo,
    language,
    historyComplete: true,
    madeUp,
    origin: 'oppdiktet',
  };
}

/**
 * 10, the municipality, holder or place, a running number and a right check digit. Real numbers begin with 8 or 9, and those that an
 * import map makes up with 15 to 19. Ten apart, so that a skipped number without check digit never meets the next one.
 */
const madeUpOrgNumber = (ordinal: number, role: 0 | 1, position: number): string =>
  nextOrgNumber(`10${ordinal}${role}`, position * 10 + 10);

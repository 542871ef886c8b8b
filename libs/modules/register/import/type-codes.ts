import { type AlcoholGroup, type RegisterLicenceKind } from './register-licence.js';

/**
 * 01SKJE is the national register's own code; 02SALG and 03VINM are ours,
 * because no published list of the national codes for sale was found.
 */
export const typeCodes: Readonly<Record<RegisterLicenceKind, string>> = {
  serving: '01SKJE',
  sale: '02SALG',
  vinmonopol: '03VINM',
};

const kinds: Readonly<Record<string, RegisterLicenceKind>> = {
  '01SKJE': 'serving',
  '02SALG': 'sale',
  '03VINM': 'vinmonopol',
};

const notAlcoholLicences: Readonly<Record<string, string>> = {
  '11ENGR': 'engros, 11ENGR',
  '19TBEK': 'tobakkssalg, 19TBEK',
};

/** The kind behind a type code, any case; null when unknown. */
export const kindOf = (code: string): RegisterLicenceKind | null => kinds[code.toUpperCase()] ?? null;

/** What a national code outside municipal alcohol licences stands for; null when it is none of them. */
export const otherKind = (code: string): string | null => notAlcoholLicences[code.toUpperCase()] ?? null;

/** Groups in rising order without repeats from `GRP1+GRP2`, `1/2`, `GRP1, GRP2`; null when a part is no group. */
export function readGroups(text: string): AlcoholGroup[] | null {
  const found = new Set<AlcoholGroup>();
  for (const part of text.split(/[+/|,\s]+/).filter((piece) => piece !== '')) {
    const digit = /^(?:GRP)?([123])$/i.exec(part)?.[1];
    if (digit === undefined) return null;
    found.add(digit === '1' ? 1 : digit === '2' ? 2 : 3);
  }
  return found.size === 0 ? null : [...found].sort();
}

/**
 * Whether a licence of this kind can hold these groups: serving in steps (alkoholloven § 4-2), sale without
 * group 3, which only Vinmonopolet sells (§ 3-1). Group 2 is sold only by small producers (§§ 3-1b, 3-1c).
 */
export function groupsFit(kind: RegisterLicenceKind, groups: readonly AlcoholGroup[]): boolean {
  switch (kind) {
    case 'serving':
      return groups.every((group, index) => group === index + 1);
    case 'sale':
      return !groups.includes(3);
    case 'vinmonopol':
      return true;
  }
}

import { settings } from './settings.js';

/** A text in both written standards. */
export interface BothLanguages {
  readonly nb: string;
  readonly nn: string;
}

/**
 * What a municipality may vary in its letters; null leaves it as it is. All of it stands round the body: the body is law, and its
 * checklist is the same whatever stands here. No names of persons: the caseworker's comes from the setting.
 */
export interface LetterParts {
  /** A line over the name of the municipality. */
  readonly letterhead: BothLanguages | null;
  /** The unit that sends. */
  readonly unit: BothLanguages | null;
  readonly address: readonly string[] | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly openingHours: BothLanguages | null;
  /** Office under the caseworker's name. */
  readonly signature: BothLanguages | null;
  /** A sentence before the greeting. */
  readonly closing: BothLanguages | null;
  /** A picture in the vault, by its hash. */
  readonly logo: { readonly sha256: string; readonly mediaType: 'image/png' | 'image/jpeg' } | null;
}

/** One version of the parts, for one kind of letter or for all. */
export interface LetterTemplate {
  readonly kind: string;
  readonly version: number;
  /** civil day from which letters are made by it */
  readonly from: string;
  readonly parts: LetterParts;
}

export const ALL_KINDS = 'all';

/** The kinds that a template can be for: those that have a policy among the settings, and all. */
export const templateKinds: readonly string[] = [
  ALL_KINDS,
  ...Object.keys(settings).flatMap((name) => (name.startsWith('notice.') ? [name.slice('notice.'.length)] : [])),
];

export const noParts: LetterParts = {
  letterhead: null,
  unit: null,
  address: null,
  email: null,
  phone: null,
  openingHours: null,
  signature: null,
  closing: null,
  logo: null,
};

const inForce = (templates: readonly LetterTemplate[], kind: string, date: string): LetterTemplate | undefined =>
  templates
    .filter((one) => one.kind === kind && one.from <= date)
    .sort((one, other) => (one.from === other.from ? one.version - other.version : one.from < other.from ? -1 : 1))
    .at(-1);

/** What letters of a kind are made by on a day: the parts for all, and over them the kind's own; and the versions, `all-2/warning-1`. */
export function templateOn(
  templates: readonly LetterTemplate[],
  kind: string,
  date: string,
): { readonly parts: LetterParts; readonly versions: string } {
  const used = [ALL_KINDS, kind].flatMap((one) => inForce(templates, one, date) ?? []);
  const parts = used.reduce((under, { parts: own }) => ({ ...under, ...set(own) }), noParts);
  return { parts, versions: used.map((one) => `${one.kind}-${one.version}`).join('/') };
}

const set = (parts: LetterParts): Partial<LetterParts> =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== null));

/** The number that the next version for a kind gets. */
export const nextVersion = (templates: readonly LetterTemplate[], kind: string): number =>
  templates.filter((one) => one.kind === kind).length + 1;

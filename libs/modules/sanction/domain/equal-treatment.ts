import { type Refusal, refuse } from '@kernel/decision.js';
import { type JsonObject } from '@kernel/json.js';
import { type Extent } from './withdrawal-events.js';

export type Outcome =
  { readonly kind: 'none' } | { readonly kind: 'warning' } | { readonly kind: 'withdrawal'; readonly extent: Extent };

/** A case that the municipality has ended, as another case is compared with it. */
export interface EarlierCase {
  readonly licenceId: string;
  readonly caseId: string;
  /** what was broken, by the names of the catalogue */
  readonly provisions: readonly string[];
  /** row of the ladder, `points:<n>`, or `7.4` */
  readonly step: string;
  readonly outcome: Outcome;
  /** day of the decision; of the dropping, where the case ended so */
  readonly endedOn: string;
}

export interface SimilarCase {
  /** A, B, C in the order of their cases: the party may see the list, but not who the others are (forvaltningsloven § 13) */
  readonly licence: string;
  readonly provisions: readonly string[];
  readonly step: string;
  readonly reaction: Outcome['kind'];
  /** nominal length: a week is 7 days, a month 30; null where it has no number of days */
  readonly days: number | null;
  readonly restOfPeriod: boolean;
  readonly endedOn: string;
}

const NOMINAL = { days: 1, weeks: 7, months: 30 } as const;

const nominalDays = (extent: Extent): number | null => {
  if (!('length' in extent)) return null;
  return Object.entries(extent.length).reduce(
    (sum, [unit, count]) => sum + NOMINAL[unit as keyof typeof NOMINAL] * count,
    0,
  );
};

/** How hard an outcome is: a warning 0, then nominal days, the rest of the period above all; null: not to be compared. */
export const severity = (outcome: Outcome): number | null => {
  if (outcome.kind === 'none') return null;
  if (outcome.kind === 'warning') return 0;
  return 'restOfPeriod' in outcome.extent ? Number.POSITIVE_INFINITY : nominalDays(outcome.extent);
};

/** Same step, and at least one provision in common; oldest first, so that letters stay the same when new cases come. */
export const similarTo = (
  cases: readonly EarlierCase[],
  { caseId, provisions, step }: Pick<EarlierCase, 'caseId' | 'provisions' | 'step'>,
): readonly EarlierCase[] =>
  cases
    .filter(
      (one) =>
        one.caseId !== caseId &&
        one.step === step &&
        one.provisions.some((provision) => provisions.includes(provision)),
    )
    .sort((a, b) => (a.endedOn === b.endedOn ? (a.caseId < b.caseId ? -1 : 1) : a.endedOn < b.endedOn ? -1 : 1));

/** The list as people may see it. */
export const shownCases = (similar: readonly EarlierCase[]): readonly SimilarCase[] => {
  const licences = [...new Set(similar.map(({ licenceId }) => licenceId))];
  return similar.map(({ licenceId, provisions, step, outcome, endedOn }) => ({
    licence: pseudonym(licences.indexOf(licenceId)),
    provisions,
    step,
    reaction: outcome.kind,
    days: outcome.kind === 'withdrawal' ? nominalDays(outcome.extent) : null,
    restOfPeriod: outcome.kind === 'withdrawal' && 'restOfPeriod' in outcome.extent,
    endedOn,
  }));
};

const LETTERS = 26;
const pseudonym = (index: number): string =>
  (index >= LETTERS ? pseudonym(Math.floor(index / LETTERS) - 1) : '') + String.fromCharCode(65 + (index % LETTERS));

export interface Equality {
  readonly similar: readonly EarlierCase[];
  readonly outcome: Outcome;
  /** the body's own words on why this case is another; needed outside what similar cases got */
  readonly reason: string;
}

/** True when similar cases were decided, and all of them more mildly, or all more strictly. */
export const isUnequal = ({ similar, outcome }: Omit<Equality, 'reason'>): boolean => {
  const own = severity(outcome);
  const others = similar.map((one) => severity(one.outcome)).filter((one) => one !== null);
  if (own === null || others.length === 0) return false;
  return own < Math.min(...others) || own > Math.max(...others);
};

/**
 * Like cases are treated alike. A reaction milder or stricter than every similar case got needs a reason of its own; a case
 * that was dropped is shown, but sets no measure (I).
 */
export const equalTreatment = (asked: Equality): { readonly kind: 'refuse'; readonly refusal: Refusal } | null =>
  isUnequal(asked) && asked.reason.trim() === ''
    ? refuse(
        'unequal-treatment-reasons-required',
        null,
        {
          nb: 'Reaksjonen ligger utenfor det tilsvarende saker har fått. Skriv hvorfor denne saken er annerledes.',
          nn: 'Reaksjonen ligg utanfor det tilsvarande saker har fått. Skriv kvifor denne saka er annleis.',
        },
        { cases: shownCases(asked.similar) as unknown as JsonObject[] },
      )
    : null;

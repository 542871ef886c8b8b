import type { Length } from '../calendar/iso.js';

/** Points by provision, alkoholforskriften § 10-3 (V). */
export const pointsCatalogue = {
  'sale-to-under-18': 8,
  'duty-to-help': 8,
  'unsound-operation': 8,
  'obstructing-control': 8,
  'sale-to-intoxicated': 4,
  hours: 4,
  'group3-to-18-19': 4,
  'staff-age': 4,
  'admitting-intoxicated': 2,
  'internal-control': 2,
  'turnover-report-late': 2,
  'fee-unpaid': 2,
  'manager-rule': 2,
  'repeated-drug-dealing': 2,
  'repeated-discrimination': 2,
  'alcohol-free-range': 1,
  'serving-measure': 1,
  'own-drink': 1,
  'carried-out': 1,
  'drinking-in-shop': 1,
  'placing-in-shop': 1,
  'licence-condition': 1,
  advertising: 1,
  other: 1,
} as const;

export type Provision = keyof typeof pointsCatalogue;

export interface PointRules {
  readonly catalogue: Readonly<Record<Provision, number>>;
  /** Points that make a withdrawal due, § 10-2 second paragraph (V). */
  readonly threshold: number;
  /** How long points count together, § 10-2 (V; that any such span will do is I). */
  readonly window: Length;
  /** Days at the threshold, § 10-2 (V). */
  readonly baseDays: number;
  /** Above the threshold: each full round of points gives its days; past the first round I, else V2. */
  readonly scale: { readonly roundPoints: number; readonly roundDays: number };
}

export const pointRules: PointRules = {
  catalogue: pointsCatalogue,
  threshold: 12,
  window: { years: 2 },
  baseDays: 7,
  scale: { roundPoints: 12, roundDays: 7 },
};

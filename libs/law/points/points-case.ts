import type { IsoDate, Moment } from '../calendar/iso.js';
import type { Provision } from '../rule-set/points.js';

export type Ground = 'mitigating' | 'aggravating';

/** A reasoned departure from the standard number of points, alkoholforskriften § 10-4. */
export interface Adjustment {
  readonly points: number;
  readonly ground: Ground;
  readonly reasons?: string | null;
}

export interface PointOffence {
  readonly id: string;
  readonly at: Moment;
  readonly provision: Provision;
  readonly controlId?: string | null;
  /** The licence condition or paragraph broken; tells two breaches of one provision apart. */
  readonly detail?: string | null;
  readonly annulled?: boolean | null;
  readonly adjust?: Adjustment | null;
}

/** A longer withdrawal than the scale gives, alkoholforskriften § 10-4 second paragraph. */
export interface Discretion {
  readonly ground: Ground;
  readonly reasons?: string | null;
  readonly extraDays?: number | null;
  readonly restOfPeriod?: true | null;
}

export interface EarlierWithdrawal {
  readonly decidedOn: IsoDate;
  readonly offenceIds: readonly string[];
}

export interface PointsGiven {
  readonly asOf: IsoDate;
  readonly offences: readonly PointOffence[];
  readonly transfers?: readonly IsoDate[] | null;
  readonly withdrawals?: readonly EarlierWithdrawal[] | null;
  readonly discretion?: Discretion | null;
}

export type PointsWithdrawal = { readonly days: number } | { readonly restOfPeriod: true };
export type PointsError = 'ground-mismatch' | 'reasons-required' | 'below-threshold';

export interface PointsTally {
  readonly allotments: readonly { readonly offenceIds: readonly string[]; readonly points: number }[];
  readonly windowSum: number;
  readonly withdrawal: PointsWithdrawal | null;
}

export type PointsAnswer = PointsTally | { readonly error: PointsError };

/** One allotment while it is being worked on. */
export interface Allotment {
  readonly offenceIds: readonly string[];
  readonly provision: Provision;
  readonly day: IsoDate;
  readonly standard: number;
  readonly points: number;
  readonly adjustment: Adjustment | null;
}

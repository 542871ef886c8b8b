import type { IsoDate } from '../calendar/iso.js';
import { addLength } from '../calendar/length.js';
import type { RuleSet } from '../rule-set.js';
import type { Allotment } from './points-case.js';

export interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly sum: number;
}

const sumOf = (allotments: readonly Allotment[]): number => allotments.reduce((sum, { points }) => sum + points, 0);

/** The last day on which a later offence still counts together with one of this day; it does not roll. */
export const windowEnd = (day: IsoDate, rules: RuleSet): IsoDate => addLength(day, rules.points.window);

/** The live points whose day lies within two years of a day. Alkoholforskriften § 10-2 third paragraph (V). */
export const windowSum = (live: readonly Allotment[], asOf: IsoDate, rules: RuleSet): number =>
  sumOf(live.filter(({ day }) => asOf <= windowEnd(day, rules)));

/**
 * The two years with the most live points, by offence days alone; a late decision loses none. The span may start at any
 * offence (policy `any-two-year-span`, I). Of equal sums the earliest. Null when nothing is live.
 */
export const heaviestSpan = (live: readonly Allotment[], rules: RuleSet): Span | null =>
  live
    .map(({ day: from }): Span => {
      const to = windowEnd(from, rules);
      return { from, to, sum: sumOf(live.filter(({ day }) => from <= day && day <= to)) };
    })
    .reduce<Span | null>((best, span) => (best && best.sum >= span.sum ? best : span), null);

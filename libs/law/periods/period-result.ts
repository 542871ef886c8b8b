import { type IsoDate, plainDate } from '../calendar/iso.js';
import { lastDayOfPeriod } from '../calendar/length.js';
import { nextDay } from '../calendar/working-days.js';
import type { RuleSet } from '../rule-set.js';
import type { Lapse, LapseGiven } from './lapse-case.js';

/**
 * How long the licence lasts if nothing happens to the business: to its end, or, with a renewal applied for in time
 * (policy `renewal-applied-in-the-period`, I) and not decided by then, to the end of the month of the decision, at most
 * three months into the new period (policy `renewal-cap-counts-first-day`, I). Alkoholloven § 1-6 last paragraph (V).
 */
export const periodResult = ({ licence, renewal }: LapseGiven, { periods }: RuleSet): Lapse => {
  const ended: Lapse = { mayOperateUntil: licence.endsOn, reason: 'period-ended' };
  if (!renewal || renewal.appliedOn > licence.endsOn) return ended;
  const decidedOn = renewal.decidedOn ?? null;
  if (decidedOn !== null && decidedOn <= licence.endsOn) return ended;
  const cap = lastDayOfPeriod(licence.newPeriodStart ?? nextDay(licence.endsOn), periods.renewalTail);
  const monthEnd = decidedOn === null ? null : endOfMonth(decidedOn);
  return monthEnd !== null && monthEnd <= cap
    ? { mayOperateUntil: monthEnd, reason: 'renewal-decided' }
    : { mayOperateUntil: cap, reason: 'renewal-cap' };
};

const endOfMonth = (date: IsoDate): IsoDate => {
  const day = plainDate(date);
  return day.with({ day: day.daysInMonth }).toString();
};

import { daysCounted } from '@law/calendar/days-between.js';
import { addLength, lastDayOfPeriod } from '@law/calendar/length.js';
import { earliestOf } from '@law/calendar/iso.js';
import { type LadderVerdict } from '@law/ladder/ladder-case.js';
import { type Extent } from './withdrawal-events.js';

/** The largest reaction that a verdict of the ladder can lead to; what an advance notice must name (gate G8). */
export const largestOf = (verdict: LadderVerdict): Extent | null => {
  const { max } = verdict;
  if (verdict.reaction !== 'withdrawal' || max === null) return null;
  return asExtent(max);
};

export const leastOf = ({ min }: LadderVerdict): Extent | null => (min === null ? null : asExtent(min));

const asExtent = (bound: object): Extent | null => {
  if ('restOfPeriod' in bound) return { restOfPeriod: true };
  if ('days' in bound && typeof bound.days === 'number') return { length: { days: bound.days } };
  if ('weeks' in bound && typeof bound.weeks === 'number') return { length: { weeks: bound.weeks } };
  if ('months' in bound && typeof bound.months === 'number') return { length: { months: bound.months } };
  return null;
};

/**
 * Last day of a withdrawal from its first day: never past the licence's end (gate G6, alkoholloven § 1-8); null while it
 * runs until cured.
 */
export const endOf = (extent: Extent, startOn: string, licenceEnd: string): string | null => {
  if ('untilCured' in extent) return null;
  return 'restOfPeriod' in extent ? licenceEnd : earliestOf(licenceEnd, lastDayOfPeriod(startOn, extent.length));
};

/** True when a withdrawal of this extent from this day reaches no further than the other would. */
export const within = (extent: Extent, limit: Extent, startOn: string): boolean => {
  if ('untilCured' in extent || 'untilCured' in limit) {
    return (
      'untilCured' in extent &&
      'untilCured' in limit &&
      extent.untilCured.every((cure) => limit.untilCured.includes(cure))
    );
  }
  if ('restOfPeriod' in limit) return true;
  if ('restOfPeriod' in extent) return false;
  return addLength(startOn, extent.length) <= addLength(startOn, limit.length);
};

/** Days that a withdrawal has in all, both ends counted; null until cured. */
export const amendedDays = (startOn: string, endOn: string | null): number | null =>
  endOn === null ? null : daysCounted(startOn, endOn);

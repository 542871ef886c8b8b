import { isBefore, type IsoDate, latestOf } from '../calendar/iso.js';
import { osloDay } from '../calendar/oslo-time.js';
import { addWorkingDays } from '../calendar/working-days.js';
import type { RuleSet } from '../rule-set.js';
import type { ArrivalGiven } from './appeal-case.js';
import { observed } from './letter-statuses.js';

/**
 * The latest day on which a letter was posted and not returned since. A print counts when it was observed after the last
 * failure, a hand-over when its day is later than the day of that failure.
 */
export const latestPosting = (given: Pick<ArrivalGiven, 'statuses' | 'dispatchedAt'>): IsoDate | null => {
  const statuses = given.statuses ?? [];
  const failure = observed(statuses, 'failed').at(-1);
  const prints = observed(statuses, 'posted')
    .filter((print) => !failure || isBefore(failure, print))
    .map((print) => osloDay(print.toString()));
  const handedOver = given.dispatchedAt ? osloDay(given.dispatchedAt) : null;
  const counts = handedOver !== null && (!failure || handedOver > osloDay(failure.toString()));
  const [first, ...rest] = counts ? [handedOver, ...prints] : prints;
  return first ? latestOf(first, ...rest) : null;
};

/**
 * The day on which a posted letter is taken to have arrived: the fifth working day after posting (policy
 * `paper-presumed-after-five-days`, I). It may be longer in fact, never shorter, and it rejects no appeal.
 */
export const presumedArrival = (posted: IsoDate, rules: RuleSet): IsoDate =>
  addWorkingDays(posted, rules.appeals.presumedArrivalWorkingDays);

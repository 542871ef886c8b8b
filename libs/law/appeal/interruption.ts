import { type IsoDate, latestOf } from '../calendar/iso.js';
import { addLength } from '../calendar/length.js';
import { osloDay } from '../calendar/oslo-time.js';
import { roll } from '../calendar/working-days.js';
import type { RuleSet } from '../rule-set.js';
import type { AppealClock, AppealDeadlineGiven } from './appeal-case.js';

/** The last day to appeal from a day of arrival: three weeks, rolled. Forvaltningsloven §§ 29, 30 (V). */
export const appealDue = (startsOn: IsoDate, rules: RuleSet): IsoDate =>
  roll(addLength(startsOn, rules.appeals.appealLength));

/**
 * A request for reasons that were not given stops the clock when it comes in time; the time starts afresh when the
 * reasons arrive, and never ends earlier than it would have. Forvaltningsloven § 29 third paragraph (V).
 */
export const applyReasons = (clock: AppealClock, given: AppealDeadlineGiven, rules: RuleSet): AppealClock => {
  const asked = given.reasonsRequestedAt;
  if (!asked || given.reasonsGivenWithDecision || !clock.due || osloDay(asked) > clock.due) return clock;
  if (!given.reasonsArrivedAt) return { ...clock, due: null };
  const startsOn = osloDay(given.reasonsArrivedAt);
  return { startsOn, certainty: 'proven', due: latestOf(clock.due, appealDue(startsOn, rules)) };
};

import { instant } from '../calendar/iso.js';
import type { RuleSet } from '../rule-set.js';
import type { MunicipalServingRules } from '../rule-set/hours.js';
import type { ServingHoursGiven } from './serving-case.js';
import { endMinutes, servingDayOf, servingInstant } from './serving-day.js';
import { servingEnds } from './serving-end.js';
import { minutesOf } from './wall-time.js';

export type ServingReason =
  | 'within-hours'
  | 'within-permitted-extension'
  | 'consumption-grace'
  | 'overnight-guest'
  | 'statutory-ban'
  | 'before-start'
  | 'after-consumption-limit'
  | 'after-end';

export interface ServingVerdict {
  readonly allowed: boolean;
  readonly reason: ServingReason;
}

const allowed = (reason: ServingReason): ServingVerdict => ({ allowed: true, reason });
const refused = (reason: ServingReason): ServingVerdict => ({ allowed: false, reason });

/**
 * Rule `serving-hours`: whether serving or drinking is lawful at a point in time. Alkoholloven § 4-4 (V), clock change
 * V2, local guidelines 3 (SEED). Spans include their start and exclude their end. The half hour of drinking is measured
 * as it passes and follows the end of the group in the glass (policy `drinking-time-per-group`, I).
 */
export const servingHours = (given: ServingHoursGiven, rules: RuleSet): ServingVerdict => {
  const law = rules.servingHours;
  const local = given.municipalRules ?? law.statutoryDefault;
  if (isFreeForOvernightGuest(given, local)) return allowed('overnight-guest');

  const at = instant(given.at).epochMilliseconds;
  const day = servingDayOf(instant(given.at), law.dayBegins);
  const pointAt = (minutes: number): number => servingInstant(day, minutes).epochMilliseconds;
  const serving = given.activity === 'serve';

  if (at < pointAt(startMinutes(given, local, rules))) {
    const banned = serving && given.group === 3 && at < pointAt(minutesOf(law.earliestStart.group3));
    return refused(banned ? 'statutory-ban' : 'before-start');
  }
  const ends = servingEnds(given, local, rules);
  if (at < pointAt(ends.ordinary)) return allowed('within-hours');
  if (at < pointAt(ends.permitted)) return allowed('within-permitted-extension');
  if (serving) return refused(at < pointAt(endMinutes(law.banFrom, law.dayBegins)) ? 'after-end' : 'statutory-ban');
  const drinkingEnd = pointAt(ends.permitted) + law.drinkingMinutes * 60_000;
  return at < drinkingEnd ? allowed('consumption-grace') : refused('after-consumption-limit');
};

/** Beer and wine to overnight guests at any hour, § 4-4 seventh paragraph (V); only in other rooms if so decided. */
const isFreeForOvernightGuest = (given: ServingHoursGiven, local: MunicipalServingRules): boolean =>
  given.occasion === 'overnight-guest' &&
  given.group !== 3 &&
  (given.area === 'other-room' || !local.overnightOtherRoomsOnly);

const startMinutes = (given: ServingHoursGiven, local: MunicipalServingRules, rules: RuleSet): number => {
  const { earliestStart } = rules.servingHours;
  return given.group === 3
    ? Math.max(minutesOf(local.group3.start), minutesOf(earliestStart.group3))
    : Math.max(minutesOf(local.other.start), minutesOf(earliestStart.other));
};

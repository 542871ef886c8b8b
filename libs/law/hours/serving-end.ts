import type { WallTime } from '../calendar/iso.js';
import type { RuleSet } from '../rule-set.js';
import type { MunicipalServingRules } from '../rule-set/hours.js';
import type { ServingHoursGiven, ServingOccasion } from './serving-case.js';
import { endMinutes } from './serving-day.js';

const extendable: ReadonlySet<ServingOccasion> = new Set<ServingOccasion>([
  'closed-party',
  'ambulatory',
  'single-occasion',
]);

/** Where an ordinary evening ends and where a permission lets it end, in minutes of the serving day. */
export interface ServingEnds {
  readonly ordinary: number;
  readonly permitted: number;
}

/**
 * The ordinary end: the earliest of the group's end, for spirits also that of beer and wine (§ 4-4 fifth paragraph),
 * outdoors also the outdoor end, and 03:00. A permission for a closed party or a single occasion may only move it
 * later, up to the municipality's maximum and 03:00. Alkoholloven § 4-4 (V), local guidelines 3 (SEED).
 */
export const servingEnds = (given: ServingHoursGiven, local: MunicipalServingRules, rules: RuleSet): ServingEnds => {
  const minutes = (time: WallTime): number => endMinutes(time, rules.servingHours.dayBegins);
  const banFrom = minutes(rules.servingHours.banFrom);
  const ordinary = Math.min(
    given.group === 3 ? minutes(local.group3.end) : minutes(local.other.end),
    minutes(local.other.end),
    given.area === 'outdoor' && local.outdoorEnd ? minutes(local.outdoorEnd) : banFrom,
    banFrom,
  );
  if (!given.permission || !extendable.has(given.occasion)) return { ordinary, permitted: ordinary };
  const until = Math.min(
    minutes(given.permission.until),
    local.extendedEndMax ? minutes(local.extendedEndMax) : banFrom,
    banFrom,
  );
  return { ordinary, permitted: Math.max(ordinary, until) };
};

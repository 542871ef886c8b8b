import { earliestOf, type IsoDate } from '../calendar/iso.js';
import { osloDay } from '../calendar/oslo-time.js';
import type { RuleSet } from '../rule-set.js';
import type { Allotment, PointOffence, PointsGiven } from './points-case.js';

export type LeftOut = 'annulled' | 'before-national-points' | 'after-as-of';

/** Why an offence gives no allotment at all, or null. Alkoholforskriften § 10-1, change note (V). */
export const leftOutBecause = (offence: PointOffence, asOf: IsoDate, rules: RuleSet): LeftOut | null => {
  const day = osloDay(offence.at);
  if (offence.annulled) return 'annulled';
  if (day < rules.regime.nationalPointsFrom) return 'before-national-points';
  return day > asOf ? 'after-as-of' : null;
};

/**
 * Offences against one provision found in one control are one allotment, dated by the earliest; sorted by that day, then
 * by their place in the input. Different provisions or conditions add up. Alkoholforskriften § 10-2 first paragraph (V).
 */
export const allotmentsOf = (given: PointsGiven, rules: RuleSet): readonly Allotment[] => {
  const groups = new Map<string, PointOffence[]>();
  given.offences.forEach((offence, place) => {
    if (leftOutBecause(offence, given.asOf, rules)) return;
    const key = groupKey(offence, place);
    const group = groups.get(key);
    if (group) group.push(offence);
    else groups.set(key, [offence]);
  });
  return [...groups.values()]
    .map((group) => allotment(group, rules))
    .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
};

const groupKey = (offence: PointOffence, place: number): string => {
  const control = offence.controlId ?? null;
  return JSON.stringify(control === null ? [place] : [control, offence.provision, offence.detail ?? null]);
};

const allotment = (group: readonly PointOffence[], rules: RuleSet): Allotment => {
  const [first] = group;
  if (!first) throw new RangeError('an allotment needs an offence');
  const days = group.map((offence) => osloDay(offence.at));
  const standard = rules.points.catalogue[first.provision];
  const adjustment = group.find((offence) => offence.adjust)?.adjust ?? null;
  return {
    offenceIds: group.map(({ id }) => id),
    provision: first.provision,
    day: earliestOf(days[0] ?? osloDay(first.at), ...days.slice(1)),
    standard,
    points: adjustment?.points ?? standard,
    adjustment,
  };
};

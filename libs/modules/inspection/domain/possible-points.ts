import { allotmentsOf } from '@law/points/allotments.js';
import { type PointOffence } from '@law/points/points-case.js';
import { type Provision } from '@law/rule-set/points.js';
import { type RuleSet } from '@law/rule-set.js';
import { osloDay } from '@law/calendar/oslo-time.js';
import { type Finding } from './events.js';
import { type NamedPoints } from './named-points.js';
import { type ProvisionName } from './provisions.js';

/**
 * The catalogue of § 10-3 has one name for the hours of sale and serving; too early and on a forbidden day are breaches of
 * them too (law.md § 8.3 no. 14). Drinking after the half hour is no serving and counts as another breach (no. 15, I).
 */
const catalogueName = (provision: ProvisionName): Provision => {
  if (provision === 'hours-before-opening') return 'hours';
  return provision === 'hours-consumption' ? 'other' : provision;
};

/** An offence as the points rule takes it. `detail` tells two kinds under one name of the catalogue apart. */
export const toPointOffence = (
  { findingId, provision, at }: Pick<Finding, 'findingId' | 'provision' | 'at'>,
  controlId: string,
): PointOffence => ({
  id: findingId,
  at,
  provision: catalogueName(provision),
  controlId,
  detail: provision === 'hours-consumption' ? provision : null,
});

/** The points that the findings of one control can lead to; none for what happened before the national rules. */
export const possiblePoints = (findings: readonly Finding[], controlId: string, rules: RuleSet): NamedPoints[] => {
  const asOf = findings
    .map(({ at }) => osloDay(at))
    .sort()
    .at(-1);
  if (asOf === undefined) return [];
  const offences = findings.map((finding) => toPointOffence(finding, controlId));
  return allotmentsOf({ asOf, offences }, rules).map(({ offenceIds, provision, day, standard }) => ({
    offenceIds,
    provision,
    day,
    points: standard,
  }));
};

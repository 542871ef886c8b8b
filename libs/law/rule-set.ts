import { type AppealRules, appealRules } from './rule-set/appeals.js';
import { type FeeRow, feeRows } from './rule-set/fees.js';
import { type SaleHourRules, saleHourRules, type ServingHourRules, servingHourRules } from './rule-set/hours.js';
import { type InspectionRules, inspectionRules } from './rule-set/inspections.js';
import { type LadderRows, ladderRows } from './rule-set/ladder.js';
import { type PeriodRules, periodRules } from './rule-set/periods.js';
import { type PointRules, pointRules } from './rule-set/points.js';
import { type NamedPolicy, namedPolicies } from './rule-set/policies.js';
import { defaultReadings, type Readings } from './rule-set/readings.js';
import { type RegimeRules, regimeRules } from './rule-set/regime.js';
import { type TurnoverRules, turnoverRules } from './rule-set/turnover.js';

/**
 * Everything that a rule needs besides its facts: dates, limits, tables and the readings of a municipality. A value that
 * never changes; a change of law is a new value with a new version, so that an old decision can be run again as it was.
 */
export interface RuleSet {
  readonly id: string;
  /** Names the state of the law and the readings; stands in every `RuleEvaluation`. */
  readonly version: string;
  readonly regime: RegimeRules;
  readonly saleHours: SaleHourRules;
  readonly servingHours: ServingHourRules;
  readonly points: PointRules;
  readonly ladder: LadderRows;
  readonly fees: readonly FeeRow[];
  readonly appeals: AppealRules;
  readonly periods: PeriodRules;
  readonly inspections: InspectionRules;
  readonly turnover: TurnoverRules;
  readonly readings: Readings;
  readonly policies: readonly NamedPolicy[];
}

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value) as unknown[]) frozen(inner);
  }
  return value;
};

/** The law as it stands in the digest, with the readings chosen there. */
export const defaultRules: RuleSet = frozen({
  id: 'norwegian-alcohol-law',
  version: '2026-07-20',
  regime: regimeRules,
  saleHours: saleHourRules,
  servingHours: servingHourRules,
  points: pointRules,
  ladder: ladderRows,
  fees: feeRows,
  appeals: appealRules,
  periods: periodRules,
  inspections: inspectionRules,
  turnover: turnoverRules,
  readings: defaultReadings,
  policies: namedPolicies,
});

/**
 * The same rules with some of the municipality's readings exchanged. The version names every reading that differs from
 * the default, so two evaluations under different readings never look alike.
 */
export const withReadings = (rules: RuleSet, partial: Partial<Readings>): RuleSet => {
  const readings: Readings = { ...rules.readings, ...partial };
  const [law = rules.version] = rules.version.split('+');
  const changed = readingNames
    .filter((name) => readings[name] !== defaultReadings[name])
    .map((name) => `${name}=${String(readings[name])}`);
  return frozen({ ...rules, version: [law, ...changed].join('+'), readings });
};

const readingNames: readonly (keyof Readings)[] = [
  'ordinaryAfterGrossWithdrawal',
  'grossAfterOrdinaryWithdrawal',
  'furtherOffencesAfterRowH',
  'resetOnNewPeriod',
];

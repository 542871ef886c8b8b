import type { Explained } from '../explanation.js';
import type { RuleSet } from '../rule-set.js';
import { adjustmentError } from './adjustment.js';
import { allotmentsOf } from './allotments.js';
import { applyDiscretion } from './discretion.js';
import { deadBecause } from './live-points.js';
import type { PointsAnswer, PointsGiven } from './points-case.js';
import { adjustmentSteps, allotmentSteps, leftOutSteps, liveSteps } from './allotment-steps.js';
import { discretionStep, errorStep, spanStep, windowStep } from './withdrawal-steps.js';
import { heaviestSpan, windowSum } from './window.js';
import { withdrawalDays } from './withdrawal-scale.js';

/**
 * National points: the allotments, the sum shown on a day and the withdrawal that is due. Alkoholforskriften §§ 10-1 to
 * 10-5 (V), scale above 12 points V2. Not for single-occasion and ambulatory licences, which get no points.
 */
export const explainPoints = (given: PointsGiven, rules: RuleSet): Explained<PointsAnswer> => {
  const allotments = allotmentsOf(given, rules);
  const reasoning = [
    ...leftOutSteps(given, rules),
    ...allotmentSteps(allotments, rules),
    ...adjustmentSteps(allotments, rules),
  ];
  const wrong = adjustmentError(allotments);
  if (wrong) return { result: { error: wrong }, reasoning: [...reasoning, errorStep(wrong, rules)] };

  const live = allotments.filter((allotment) => deadBecause(allotment, given) === null);
  const shown = windowSum(live, given.asOf, rules);
  const span = heaviestSpan(live, rules);
  const days = withdrawalDays(span?.sum ?? 0, rules);
  reasoning.push(
    ...liveSteps(allotments, given, rules),
    windowStep(shown, given.asOf, rules),
    spanStep(span, days, rules),
  );

  const withdrawal = given.discretion ? applyDiscretion(days, given.discretion) : days === null ? null : { days };
  if (withdrawal && 'error' in withdrawal)
    return { result: withdrawal, reasoning: [...reasoning, errorStep(withdrawal.error, rules)] };
  if (given.discretion && withdrawal) reasoning.push(discretionStep(withdrawal, given.discretion, rules));
  const listed = allotments.map(({ offenceIds, points }) => ({ offenceIds, points }));
  return { result: { allotments: listed, windowSum: shown, withdrawal }, reasoning };
};

/** Rule `points`. */
export const points = (given: PointsGiven, rules: RuleSet): PointsAnswer => explainPoints(given, rules).result;

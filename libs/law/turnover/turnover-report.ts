import { nextDay, roll } from '../calendar/working-days.js';
import { regimeOn } from '../regime/regime.js';
import type { RuleSet } from '../rule-set.js';
import type { TurnoverReport, TurnoverReportGiven } from './turnover-case.js';
import { localStep } from './turnover-steps.js';

/**
 * Rule `turnover-report`: when the report of actual litres is due and what follows when it is missing. Local guidelines
 * 6.2, 7.3 (SEED) before the national points; alkoholforskriften §§ 6-3, 10-3 (V) after. The due date moves to a working
 * day (policy `report-date-rolls`, I); the missed deadline is an offence of the day after it.
 */
export const turnoverReport = (given: TurnoverReportGiven, rules: RuleSet): TurnoverReport => {
  const { asOf } = given;
  const due = roll(`${String(given.licenceYear + 1).padStart(4, '0')}-${rules.turnover.reportDue}`);
  const receivedOn = given.receivedOn && given.receivedOn <= asOf ? given.receivedOn : null;
  const overdue = asOf > due && receivedOn === null;
  const regime = given.regime ?? regimeOn(nextDay(due), rules);
  if (regime === 'local-ladder') return { due, overdue, ...localStep(given, due, receivedOn) };
  const missed = asOf > due && (receivedOn === null || receivedOn > due);
  return { due, overdue, nextStep: missed ? 'points' : 'none', openEndedUntil: null };
};

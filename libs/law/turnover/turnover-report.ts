import type { IsoDate } from '../calendar/iso.js';
import { nextDay, roll } from '../calendar/working-days.js';
import { type Regime, regimeOn } from '../regime/regime.js';
import type { RuleSet } from '../rule-set.js';
import type { TurnoverReport, TurnoverReportGiven } from './turnover-case.js';
import { localStep } from './turnover-steps.js';

/** The last day to report a year's litres, local guidelines 6.2 (SEED); rolled (policy `report-date-rolls`, I). */
export const reportDue = (licenceYear: number, rules: RuleSet): IsoDate =>
  roll(`${String(licenceYear + 1).padStart(4, '0')}-${rules.turnover.reportDue}`);

/** The regime of a missed due date: the offence is of the day after it. Alkoholforskriften § 10-1, change note (V). */
export const regimeOfMissed = (due: IsoDate, rules: RuleSet): Regime => regimeOn(nextDay(due), rules);

/**
 * Rule `turnover-report`: when the report of actual litres is due and what follows when it is missing. Local guidelines
 * 6.2, 7.3 (SEED) before the national points; alkoholforskriften §§ 6-3, 10-3 (V) after.
 */
export const turnoverReport = (given: TurnoverReportGiven, rules: RuleSet): TurnoverReport => {
  const { asOf } = given;
  const due = reportDue(given.licenceYear, rules);
  const receivedOn = given.receivedOn && given.receivedOn <= asOf ? given.receivedOn : null;
  const overdue = asOf > due && receivedOn === null;
  const regime = given.regime ?? regimeOfMissed(due, rules);
  if (regime === 'local-ladder') return { due, overdue, ...localStep(given, due, receivedOn) };
  const missed = asOf > due && (receivedOn === null || receivedOn > due);
  return { due, overdue, nextStep: missed ? 'points' : 'none', openEndedUntil: null };
};

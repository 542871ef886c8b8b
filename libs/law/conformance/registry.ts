import { appealDeadline } from '../appeal/appeal-deadline.js';
import { holidays } from '../calendar/holidays-of-year.js';
import { advanceNotice } from '../deadlines/advance-notice.js';
import { deadlineCount } from '../deadlines/deadline-count.js';
import { fee } from '../fees/fee.js';
import { saleHours } from '../hours/sale-hours.js';
import { servingHours } from '../hours/serving-hours.js';
import { inspectionQuota } from '../inspections/inspection-quota.js';
import { localLadder } from '../ladder/local-ladder.js';
import { lapse } from '../periods/lapse.js';
import { licencePeriod } from '../periods/licence-period.js';
import { points } from '../points/points.js';
import { regime } from '../regime/regime.js';
import type { RuleSet } from '../rule-set.js';
import { turnoverReport } from '../turnover/turnover-report.js';
import { advanceNoticeGiven, appealDeadlineGiven, deadlineCountGiven } from './decode-deadlines.js';
import { saleHoursGiven, servingHoursGiven } from './decode-hours.js';
import {
  feeGiven,
  holidaysGiven,
  inspectionQuotaGiven,
  lapseGiven,
  licencePeriodGiven,
  turnoverReportGiven,
} from './decode-licences.js';
import { localLadderGiven, pointsGiven, regimeGiven } from './decode-sanctions.js';
import type { Decoder } from './decoder.js';

/** A rule over unknown JSON. Throws TypeError or RangeError when `given` is malformed. */
export type JsonRule = (given: unknown, rules: RuleSet) => unknown;

const over =
  <G>(decode: Decoder<G>, rule: (given: G, rules: RuleSet) => unknown): JsonRule =>
  (given, rules) =>
    rule(decode(given, 'given'), rules);

/** Every rule by the name that its case file bears. */
export const ruleRegistry: ReadonlyMap<string, JsonRule> = new Map<string, JsonRule>([
  ['advance-notice', over(advanceNoticeGiven, advanceNotice)],
  ['appeal-deadline', over(appealDeadlineGiven, appealDeadline)],
  ['deadline-count', over(deadlineCountGiven, deadlineCount)],
  ['fee', over(feeGiven, fee)],
  ['holidays', over(holidaysGiven, holidays)],
  ['inspection-quota', over(inspectionQuotaGiven, inspectionQuota)],
  ['lapse', over(lapseGiven, lapse)],
  ['licence-period', over(licencePeriodGiven, licencePeriod)],
  ['local-ladder', over(localLadderGiven, localLadder)],
  ['points', over(pointsGiven, points)],
  ['regime', over(regimeGiven, regime)],
  ['sale-hours', over(saleHoursGiven, saleHours)],
  ['serving-hours', over(servingHoursGiven, servingHours)],
  ['turnover-report', over(turnoverReportGiven, turnoverReport)],
]);

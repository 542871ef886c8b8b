import type { RuleSet } from '../rule-set.js';
import { eventResult } from './event-result.js';
import type { Lapse, LapseGiven } from './lapse-case.js';
import { periodResult } from './period-result.js';

/**
 * Rule `lapse`: the last day on which business under a licence is lawful, and why. Alkoholloven §§ 1-6 last paragraph,
 * 1-10 (V). The earliest event decides, the first listed of equals, unless the period ends before it.
 */
export const lapse = (given: LapseGiven, rules: RuleSet): Lapse => {
  const period = periodResult(given, rules);
  const earliest = (given.events ?? [])
    .map((event) => eventResult(event, rules))
    .filter((result) => result !== null)
    .reduce<Lapse | null>(
      (best, result) => (best && best.mayOperateUntil <= result.mayOperateUntil ? best : result),
      null,
    );
  return earliest && earliest.mayOperateUntil <= period.mayOperateUntil ? earliest : period;
};

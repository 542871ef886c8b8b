import { addLength } from '../calendar/length.js';
import { roll } from '../calendar/working-days.js';
import type { Explained, RuleEvaluation } from '../explanation.js';
import type { RuleSet } from '../rule-set.js';
import type { AppealClock, AppealDeadline, AppealDeadlineGiven } from './appeal-case.js';
import { arrivalStep, barStep, dueStep, timelinessStep } from './appeal-steps.js';
import { arrivalOf } from './arrival.js';
import { applyExtension, extensionGoesFirst } from './extension.js';
import { appealDue, applyReasons } from './interruption.js';
import { extensionStep, reasonsStep } from './interruption-steps.js';
import { lodgedInTime } from './timeliness.js';

/**
 * When the time to appeal starts and ends, and whether an appeal is in time. Forvaltningsloven §§ 29-31 (V),
 * eForvaltningsforskriften §§ 8, 11 (V), domstolloven §§ 148-149 (V); presumed arrival on paper is I.
 */
export const explainAppealDeadline = (given: AppealDeadlineGiven, rules: RuleSet): Explained<AppealDeadline> => {
  const arrival = arrivalOf(given, rules);
  const reasoning: RuleEvaluation[] = [arrivalStep(given, arrival, rules)];
  if (arrival.day === null || arrival.certainty === 'none') {
    const inTime = lodgedInTime(given.lodgedAt, null, 'none');
    if (given.lodgedAt) reasoning.push(timelinessStep(given.lodgedAt, null, 'none', inTime, rules));
    const result: AppealDeadline = {
      startsOn: null,
      certainty: 'none',
      due: null,
      lodgedInTime: inTime,
      absoluteBar: null,
    };
    return { result, reasoning };
  }
  const first: AppealClock = {
    startsOn: arrival.day,
    certainty: arrival.certainty,
    due: appealDue(arrival.day, rules),
  };
  reasoning.push(dueStep(first, rules));
  const clock = interrupted(first, given, rules, reasoning);
  const inTime = lodgedInTime(given.lodgedAt, clock.due, clock.certainty);
  const absoluteBar = roll(addLength(given.decisionDate, rules.appeals.absoluteBar));
  reasoning.push(barStep(given.decisionDate, absoluteBar, rules));
  if (given.lodgedAt) reasoning.push(timelinessStep(given.lodgedAt, clock.due, clock.certainty, inTime, rules));
  return { result: { ...clock, lodgedInTime: inTime, absoluteBar }, reasoning };
};

/** Rule `appeal-deadline`. */
export const appealDeadline = (given: AppealDeadlineGiven, rules: RuleSet): AppealDeadline =>
  explainAppealDeadline(given, rules).result;

const interrupted = (
  first: AppealClock,
  given: AppealDeadlineGiven,
  rules: RuleSet,
  reasoning: RuleEvaluation[],
): AppealClock => {
  const extend = (clock: AppealClock): AppealClock => {
    const after = applyExtension(clock, given);
    if (given.extensionGrantedAt && given.extensionGrantedUntil)
      reasoning.push(extensionStep(clock, after, given.extensionGrantedAt, given.extensionGrantedUntil, rules));
    return after;
  };
  const interrupt = (clock: AppealClock): AppealClock => {
    const after = applyReasons(clock, given, rules);
    if (given.reasonsRequestedAt) reasoning.push(reasonsStep(clock, after, given, given.reasonsRequestedAt, rules));
    return after;
  };
  return extensionGoesFirst(given) ? interrupt(extend(first)) : extend(interrupt(first));
};

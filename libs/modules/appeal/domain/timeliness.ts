import { type AppealDeadlineGiven } from '@law/appeal/appeal-case.js';
import { explainAppealDeadline } from '@law/appeal/appeal-deadline.js';
import { repeatedInTime } from '@law/appeal/lost-appeal.js';
import { osloDay } from '@law/calendar/oslo-time.js';
import { defaultRules } from '@law/rule-set.js';
import { type RuleEvaluation } from '@law/explanation.js';
import { noon } from '../../sanction/contract.js';
import { type AppealChannel, type Timeliness } from './events.js';

interface Arrived {
  readonly channel: AppealChannel;
  readonly postedOn: string | null;
  readonly receivedAt: string;
}

/**
 * The moment that counts: on paper the day it was handed to the post, where that is known; electronically only its arrival
 * (forvaltningsloven § 30, eForvaltningsforskriften § 11).
 */
export const lodgedAt = ({ channel, postedOn, receivedAt }: Arrived): string =>
  channel === 'paper' && postedOn !== null ? noon(postedOn) : receivedAt;

export interface Lost {
  readonly firstSentOn: string;
  readonly learnedOn: string;
}

/** Whether an appeal is in time, by the rule of the law library, on the day it was lodged and not on today. */
export const timelinessOf = (
  given: AppealDeadlineGiven,
  at: string,
  lost: Lost | null,
): { timeliness: Timeliness; reasoning: readonly RuleEvaluation[] } => {
  const { result, reasoning } = explainAppealDeadline({ ...given, lodgedAt: at }, defaultRules);
  const { startsOn, certainty, due, absoluteBar } = result;
  const repeated = lost !== null && repeatedInTime({ ...lost, repeatedOn: osloDay(at) }, due, defaultRules);
  const inTime = repeated ? true : result.lodgedInTime;
  // Only a clock that has surely started can bar it for good (forvaltningsloven § 31).
  const bar = certainty === 'proven' ? absoluteBar : null;
  return { timeliness: { startsOn, certainty, due, inTime, absoluteBar: bar }, reasoning };
};

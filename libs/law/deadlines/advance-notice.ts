import type { IsoDate } from '../calendar/iso.js';
import { addDays, roll } from '../calendar/working-days.js';
import type { Explained } from '../explanation.js';
import type { RuleSet } from '../rule-set.js';
import type {
  AdvanceNotice,
  AdvanceNoticeGiven,
  AdvanceNoticeReason,
  AdvanceNoticeVerdict,
} from './advance-notice-case.js';
import { noticeStep } from './advance-notice-text.js';

/**
 * Whether a decision may be made on a day, seen from the advance notice. Forvaltningsloven § 16 (V): the limit runs from
 * dispatch unless the notice says otherwise, and nothing is decided before it is out, also when a reply is in. Its end is
 * rolled like a statutory deadline (policy `reply-limit-rolls`, I). An exception without a reason is an error.
 */
export const explainAdvanceNotice = (given: AdvanceNoticeGiven, rules: RuleSet): Explained<AdvanceNotice> => {
  const result = judge(given);
  return { result, reasoning: [noticeStep(given, result, rules)] };
};

/** Rule `advance-notice`. */
export const advanceNotice = (given: AdvanceNoticeGiven, rules: RuleSet): AdvanceNotice =>
  explainAdvanceNotice(given, rules).result;

const judge = (given: AdvanceNoticeGiven): AdvanceNotice => {
  if (given.exception) {
    return given.exception.reason?.trim()
      ? { replyDue: null, decisionAllowed: true, reason: 'exception-recorded' }
      : { error: 'exception-without-reason' };
  }
  if (!given.dispatchedOn) return notYet('no-advance-notice');
  if (given.undeliverableOn && given.undeliverableOn <= given.decisionOn && !given.receivedOn)
    return notYet('notice-returned');
  const start = given.statedStart === 'receipt' ? given.receivedOn : given.dispatchedOn;
  if (!start) return notYet('receipt-unknown');
  return afterLimit(given, roll(addDays(start, given.replyDays)));
};

const afterLimit = ({ decisionOn, repliedOn }: AdvanceNoticeGiven, replyDue: IsoDate): AdvanceNotice => {
  if (decisionOn <= replyDue) return { replyDue, decisionAllowed: false, reason: 'reply-period-running' };
  if (!repliedOn || repliedOn > decisionOn) return { replyDue, decisionAllowed: true, reason: 'expired-without-reply' };
  const reason = repliedOn <= replyDue ? 'reply-received' : 'late-reply-to-consider';
  return { replyDue, decisionAllowed: true, reason };
};

const notYet = (reason: AdvanceNoticeReason): AdvanceNoticeVerdict => ({
  replyDue: null,
  decisionAllowed: false,
  reason,
});

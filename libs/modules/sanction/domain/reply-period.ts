import { type ArmDeadline } from '@kernel/deadline.js';
import { deadlineCount } from '@law/deadlines/deadline-count.js';
import { type RuleSet } from '@law/rule-set.js';
import { termsOf } from '@law/deadlines/catalogue/catalogue.js';

/** law.md § 7 row 19: the law gives no number; two weeks by default (I). */
export const REPLY_DAYS = 14;

export const replyDeadlineName = (noticeId: string): string => `reply:${noticeId}`;

/** The reply limit of an advance notice runs from dispatch (forvaltningsloven § 16 V). */
export const replyDeadline = (
  licenceId: string,
  caseId: string,
  noticeId: string,
  dispatchedOn: string,
  replyDays: number,
  rules: RuleSet,
): ArmDeadline => {
  const { due } = deadlineCount({ start: dispatchedOn, length: { days: replyDays }, counting: 'roll-forward' }, rules);
  return {
    op: 'arm',
    name: replyDeadlineName(noticeId),
    due,
    start: dispatchedOn,
    ...termsOf('reply'),
    length: `${replyDays} days`,
    command: { name: 'expire-reply-period', data: { licenceId, caseId, due } },
  };
};

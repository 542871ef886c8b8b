import { type ArmDeadline } from '@kernel/deadline.js';
import { deadlineCount } from '@law/deadlines/deadline-count.js';
import { type RuleSet } from '@law/rule-set.js';
import { termsOf } from '@law/deadlines/catalogue/catalogue.js';

export const commentPeriodName = (noticeId: string): string => `comment-period:${noticeId}`;

/** Two weeks to comment, from receipt of the report (alkoholforskriften § 9-6 V; start and counting I). */
export const commentPeriod = (
  inspectionId: string,
  noticeId: string,
  receivedOn: string,
  rules: RuleSet,
  source: 'inspectors' | 'police' = 'inspectors',
): ArmDeadline => {
  const { due } = deadlineCount({ start: receivedOn, length: { weeks: 2 }, counting: 'roll-forward' }, rules);
  return {
    op: 'arm',
    name: commentPeriodName(noticeId),
    due,
    start: receivedOn,
    ...termsOf('comment-period'),
    // The two weeks are the inspectors' report's; the police's gets the same time, by a reading of ours.
    ...(source === 'police' ? { paragraph: 'ingen bestemmelse; lesemåte I (docs/law.md)' } : {}),
    command: { name: 'expire-comment-period', data: { inspectionId, due } },
  };
};

/** The written report within one week after the control (alkoholforskriften § 9-6 V). Shows; nothing is done by itself. */
export const reportDeadline = (controlDay: string, rules: RuleSet): ArmDeadline => ({
  op: 'arm',
  name: 'inspection-report',
  due: deadlineCount({ start: controlDay, length: { weeks: 1 }, counting: 'roll-forward' }, rules).due,
  start: controlDay,
  ...termsOf('inspection-report'),
});

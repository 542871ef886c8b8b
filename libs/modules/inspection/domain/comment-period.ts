import { type ArmDeadline } from '@kernel/deadline.js';
import { deadlineCount } from '@law/deadlines/deadline-count.js';
import { type RuleSet } from '@law/rule-set.js';

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
    length: '2 weeks',
    counting: 'roll-forward',
    // The two weeks are the inspectors' report's; the police's gets the same time, by a reading of ours.
    paragraph: source === 'inspectors' ? 'alkoholforskriften § 9-6' : 'ingen bestemmelse; lesemåte I (docs/law.md)',
    onExpiry: {
      nb: 'Fristen for å uttale seg er ute. Saken kan vurderes; en sen uttalelse skal likevel vurderes.',
      nn: 'Fristen for å uttale seg er ute. Saka kan vurderast; ei sein fråsegn skal likevel vurderast.',
    },
    command: { name: 'expire-comment-period', data: { inspectionId, due } },
  };
};

/** The written report within one week after the control (alkoholforskriften § 9-6 V). Shows; nothing is done by itself. */
export const reportDeadline = (controlDay: string, rules: RuleSet): ArmDeadline => ({
  op: 'arm',
  name: 'inspection-report',
  due: deadlineCount({ start: controlDay, length: { weeks: 1 }, counting: 'roll-forward' }, rules).due,
  start: controlDay,
  length: '1 week',
  counting: 'roll-forward',
  paragraph: 'alkoholforskriften § 9-6',
  onExpiry: {
    nb: 'Rapporten er for sen. Den kan fortsatt brukes (lesemåte I), men kommunen har brutt fristen.',
    nn: 'Rapporten er for sein. Han kan framleis brukast (lesemåte I), men kommunen har brote fristen.',
  },
});

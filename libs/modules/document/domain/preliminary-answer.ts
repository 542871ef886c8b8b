import { osloDate } from '@kernel/clock.js';
import { type ArmDeadline } from '@kernel/deadline.js';
import { termsOf } from '@law/deadlines/catalogue/catalogue.js';
import { deadlineCount } from '@law/deadlines/deadline-count.js';
import { defaultRules } from '@law/rule-set.js';

export const PRELIMINARY_ANSWER = 'preliminary-answer';

/** Somebody asks for something and waits for an answer; a reply or comment within a case answers us. */
const waitsForAnswer: readonly string[] = ['application', 'enquiry', 'appeal'];

/** A preliminary answer within one month from receipt in a case about a decision (forvaltningsloven § 11 a V; counting I). */
export const preliminaryAnswer = (kind: string, receivedAt: string): ArmDeadline[] => {
  if (!waitsForAnswer.includes(kind)) return [];
  const start = osloDate(receivedAt);
  const { due } = deadlineCount({ start, length: { months: 1 }, counting: 'roll-forward' }, defaultRules);
  return [{ op: 'arm', name: PRELIMINARY_ANSWER, due, start, ...termsOf(PRELIMINARY_ANSWER) }];
};

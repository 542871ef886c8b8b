import { type ArmDeadline, type CancelDeadline } from '@kernel/deadline.js';
import { termsOf } from '@law/deadlines/catalogue/catalogue.js';
import { addDays } from '@law/calendar/working-days.js';

/** Guideline 7 says "at once"; the days are a target of ours, kept apart from what the party was promised. */
const TARGET_DAYS = 14;

const nameOf = (caseId: string): string => `case-to-body:${caseId}`;

/** The party has been heard: the case belongs before the body (law.md § 7 row 18, S). */
export const caseToBody = (caseId: string, heardOn: string): ArmDeadline => ({
  op: 'arm',
  name: nameOf(caseId),
  due: addDays(heardOn, TARGET_DAYS),
  start: heardOn,
  ...termsOf('case-to-body'),
});

export const notForTheBody = (caseId: string, why: string): CancelDeadline => ({
  op: 'cancel',
  name: nameOf(caseId),
  why,
});

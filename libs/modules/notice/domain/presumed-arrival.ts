import { type ArmDeadline } from '@kernel/deadline.js';
import { presumedArrival as presumedDay } from '@law/appeal/posting.js';
import { defaultRules } from '@law/rule-set.js';
import { termsOf } from '@law/deadlines/catalogue/catalogue.js';

export const PRESUMED_ARRIVAL = 'presumed-arrival';

/** When a posted letter is taken to have arrived if nothing else is known. Policy `paper-presumed-after-five-days` (I). */
export const presumedArrival = (noticeId: string, postedOn: string): ArmDeadline => ({
  op: 'arm',
  name: PRESUMED_ARRIVAL,
  due: presumedDay(postedOn, defaultRules),
  start: postedOn,
  ...termsOf(PRESUMED_ARRIVAL),
  length: `${defaultRules.appeals.presumedArrivalWorkingDays} working days`,
  command: { name: 'presume-arrival', data: { noticeId } },
});

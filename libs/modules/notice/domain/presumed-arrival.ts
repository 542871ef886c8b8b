import { type ArmDeadline } from '@kernel/deadline.js';
import { presumedArrival as presumedDay } from '@law/appeal/posting.js';
import { defaultRules } from '@law/rule-set.js';

export const PRESUMED_ARRIVAL = 'presumed-arrival';

/** When a posted letter is taken to have arrived if nothing else is known. Policy `paper-presumed-after-five-days` (I). */
export const presumedArrival = (noticeId: string, postedOn: string): ArmDeadline => ({
  op: 'arm',
  name: PRESUMED_ARRIVAL,
  due: presumedDay(postedOn, defaultRules),
  start: postedOn,
  length: `${defaultRules.appeals.presumedArrivalWorkingDays} working days`,
  counting: 'none',
  paragraph: 'ingen bestemmelse; lesemåte I (docs/law.md)',
  onExpiry: {
    nb: 'Brevet regnes som kommet fram, med merket «antatt».',
    nn: 'Brevet blir rekna som kome fram, med merket «gått ut frå».',
  },
  command: { name: 'presume-arrival', data: { noticeId } },
});

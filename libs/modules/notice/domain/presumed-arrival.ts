import { type ArmDeadline } from '@kernel/deadline.js';
import { addWorkingDays } from '@law/calendar/working-days.js';

export const PRESUMED_ARRIVAL = 'presumed-arrival';

/** When a posted letter is taken to have arrived if nothing else is known: the fifth working day after posting. */
export const presumedArrival = (noticeId: string, postedOn: string): ArmDeadline => ({
  op: 'arm',
  name: PRESUMED_ARRIVAL,
  due: addWorkingDays(postedOn, 5),
  start: postedOn,
  length: '5 working days',
  counting: 'none',
  paragraph: 'ingen bestemmelse; lesemåte I (docs/law.md)',
  onExpiry: {
    nb: 'Brevet regnes som kommet fram, med merket «antatt».',
    nn: 'Brevet blir rekna som kome fram, med merket «gått ut frå».',
  },
  command: { name: 'presume-arrival', data: { noticeId } },
});

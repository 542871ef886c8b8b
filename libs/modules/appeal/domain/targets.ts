import { type ArmDeadline } from '@kernel/deadline.js';
import { type Length } from '@law/calendar/iso.js';
import { addWorkingDays } from '@law/calendar/working-days.js';
import { termsOf } from '@law/deadlines/catalogue/catalogue.js';
import { deadlineCount } from '@law/deadlines/deadline-count.js';
import { defaultRules } from '@law/rule-set.js';

const rolled = (start: string, length: Length): string =>
  deadlineCount({ start, length, counting: 'roll-forward' }, defaultRules).due;

/** Internal target, ours (I, row 30): the law says as soon as the case is ready. Apart from what the party was promised. */
export const forwardTarget = (receivedOn: string): ArmDeadline => ({
  op: 'arm',
  name: 'forward-appeal',
  due: rolled(receivedOn, { weeks: 4 }),
  start: receivedOn,
  ...termsOf('forward-appeal'),
});

/** As soon as possible (forvaltningsloven § 42); three working days is ours (I, row 31). */
export const stayTarget = (appealId: string, askedOn: string): ArmDeadline => ({
  op: 'arm',
  name: `stay-request:${appealId}`,
  due: addWorkingDays(askedOn, 3),
  start: askedOn,
  ...termsOf('stay-request'),
});

/** What the party was told; moved only by telling the party again. */
export const promisedAnswer = (toldOn: string, by: string): ArmDeadline => ({
  op: 'arm',
  name: 'appeal-answer-promised',
  due: by,
  start: toldOn,
  ...termsOf('appeal-answer-promised'),
});

export const DEFECT_DAYS = 7;

/** The short limit of forvaltningsloven § 32, from receipt of the letter, which favours the party; a week by default (I, row 29). */
export const defectLimit = (appealId: string, arrivedOn: string, days: number): ArmDeadline => {
  const due = rolled(arrivedOn, { days });
  return {
    op: 'arm',
    name: 'appeal-defect',
    due,
    start: arrivedOn,
    ...termsOf('appeal-defect'),
    length: `${days} days`,
    command: { name: 'expire-defect-limit', data: { appealId, due } },
  };
};

/** Three weeks from arrival of the new decision (forvaltningsloven § 36 V); a late claim is assessed by people (§ 31). */
export const costsLimit = (arrivedOn: string): ArmDeadline => ({
  op: 'arm',
  name: 'costs-claim',
  due: rolled(arrivedOn, defaultRules.appeals.costsClaim),
  start: arrivedOn,
  ...termsOf('costs-claim'),
});

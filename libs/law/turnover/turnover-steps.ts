import type { IsoDate } from '../calendar/iso.js';
import { addDays, roll } from '../calendar/working-days.js';
import type { Missing, NextTurnoverStep, TurnoverLetter, TurnoverReportGiven, TurnoverStep } from './turnover-case.js';

/**
 * The next step on the track of 7.3: reminder, then advance notice, then a decision that stands until cured. A reminder
 * counts only when sent after the due date, and a notice only after the first counted reminder has run out (policy
 * `reminder-before-notice`, I). Local guidelines 7.3 (SEED), forvaltningsloven § 16 (V).
 */
export const localStep = (given: TurnoverReportGiven, due: IsoDate, receivedOn: IsoDate | null): NextTurnoverStep => {
  const missing = missingOf(receivedOn, given.feeUnpaid ?? false);
  if (given.withdrawalFrom && given.withdrawalFrom <= given.asOf)
    return { nextStep: 'none', openEndedUntil: missing.length > 0 ? missing : null };
  if (given.asOf <= due || receivedOn !== null) return { nextStep: 'none', openEndedUntil: null };
  const nextStep = stepWhileOverdue(given, due);
  return { nextStep, openEndedUntil: nextStep === 'decide' ? missing : null };
};

const stepWhileOverdue = ({ advanceNotice, asOf, reminders }: TurnoverReportGiven, due: IsoDate): TurnoverStep => {
  const counted = reminders
    .filter(({ sentOn }) => sentOn > due && sentOn <= asOf)
    .sort((a, b) => (a.sentOn === b.sentOn ? 0 : a.sentOn < b.sentOn ? -1 : 1));
  const [first] = counted;
  const last = counted.at(-1);
  if (!first || !last) return 'remind';
  if (advanceNotice && advanceNotice.sentOn <= asOf && advanceNotice.sentOn > lastDay(first))
    return asOf > lastDay(advanceNotice) ? 'decide' : 'none';
  return asOf > lastDay(last) ? 'advance-notice' : 'none';
};

const lastDay = ({ sentOn, replyDays }: TurnoverLetter): IsoDate => roll(addDays(sentOn, replyDays));

const missingOf = (receivedOn: IsoDate | null, feeUnpaid: boolean): readonly Missing[] => [
  ...(feeUnpaid ? (['fee-paid'] as const) : []),
  ...(receivedOn === null ? (['report-received'] as const) : []),
];

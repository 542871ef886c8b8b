import { earliestOf } from '../calendar/iso.js';
import { addLength } from '../calendar/length.js';
import { roll } from '../calendar/working-days.js';
import type { RuleSet } from '../rule-set.js';
import type { Lapse, LapseEvent, TransferEvent } from './lapse-case.js';

/** How long the business may go on after an event, or null when the event changes nothing. Alkoholloven § 1-10 (V). */
export const eventResult = (event: LapseEvent, rules: RuleSet): Lapse | null => {
  switch (event.type) {
    case 'bankruptcy':
      return { mayOperateUntil: event.on, reason: 'bankruptcy' };
    case 'death':
      return event.notifiedOn
        ? { mayOperateUntil: addLength(event.on, rules.periods.estateOperation), reason: 'estate-operation' }
        : { mayOperateUntil: event.on, reason: 'not-notified' };
    case 'transfer':
      return event.dominantShare === false ? null : afterTransfer(event, rules);
  }
};

/**
 * The 30 days to apply end on a working day (policy `application-limit-rolls`, I); the three months and the one month
 * more are hard ends and do not roll. § 1-10 first paragraph (V).
 */
const afterTransfer = (event: TransferEvent, { periods }: RuleSet): Lapse => {
  if (!event.notifiedOn) return { mayOperateUntil: event.on, reason: 'not-notified' };
  const due = roll(addLength(event.on, periods.transferApplication));
  if (!event.appliedOn || event.appliedOn > due) return { mayOperateUntil: due, reason: 'no-application-in-time' };
  const until = addLength(event.on, periods.transferContinuation);
  if (!event.extensionUntil || event.extensionUntil <= until)
    return { mayOperateUntil: until, reason: 'transfer-continuation' };
  const latest = addLength(until, periods.transferExtension);
  return { mayOperateUntil: earliestOf(event.extensionUntil, latest), reason: 'transfer-extension' };
};

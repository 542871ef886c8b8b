import { accept, alreadyTrue } from '@kernel/decision.js';
import { uuidFrom } from '@kernel/ids.js';
import { type UseCase } from '@kernel/use-case.js';
import { REMINDER_DAYS, reminderDeadline } from '../../domain/due-dates.js';
import { type ArrearKind, type TurnoverEvent } from '../../domain/events.js';
import { isMissing, turnoverDecider, turnoverIdOf, type TurnoverState } from '../../domain/state.js';

interface OfKind {
  readonly licenceId: string;
  readonly year: number;
  readonly kind: ArrearKind;
}

type ReminderUseCase<C extends OfKind> = UseCase<C, TurnoverState, TurnoverEvent>;
const streamId = ({ licenceId, year }: OfKind): string => turnoverIdOf(licenceId, year);

/** "Ordinær purring", for the return as for the fee (law.md § 8.3 no. 20), before any advance notice. */
export const orderReminder: ReminderUseCase<OfKind> = {
  name: 'order-reminder',
  decider: turnoverDecider,
  roles: ['system'],
  streamId,
  decide: ({ licenceId, year, kind }, state) => {
    if (!isMissing(state, kind) || state.reminders.some((reminder) => reminder.kind === kind)) return alreadyTrue();
    const noticeId = uuidFrom('notice', 'reminder', licenceId, year, kind);
    return accept({
      type: 'reminder-ordered',
      data: { licenceId, year, kind, noticeId, replyDays: REMINDER_DAYS },
      subjects: state.subjects,
    });
  },
};

export interface StartReminderPeriod extends OfKind {
  readonly noticeId: string;
  readonly sentOn: string;
}

export const startReminderPeriod: ReminderUseCase<StartReminderPeriod> = {
  name: 'start-reminder-period',
  decider: turnoverDecider,
  roles: ['system'],
  streamId,
  decide: ({ licenceId, year, kind, noticeId, sentOn }, state) => {
    const reminder = state.reminders.find((one) => one.noticeId === noticeId);
    if (!reminder || reminder.sentOn === sentOn) return alreadyTrue();
    const deadline = reminderDeadline({ licenceId, year }, kind, sentOn, reminder.replyDays);
    return accept({
      type: 'reminder-period-started',
      data: { licenceId, year, kind, noticeId, sentOn, due: deadline.due },
      occurredAt: sentOn,
      subjects: state.subjects,
      deadlines: isMissing(state, kind) ? [deadline] : [],
    });
  },
};

export interface ExpireReminderPeriod extends OfKind {
  readonly due: string;
}

/** The reminder ran out and the thing is still missing. */
export const expireReminderPeriod: ReminderUseCase<ExpireReminderPeriod> = {
  name: 'expire-reminder-period',
  decider: turnoverDecider,
  roles: ['system'],
  streamId,
  decide: ({ licenceId, year, kind, due }, state) => {
    const running = state.reminders.some((one) => one.kind === kind && one.due === due && !one.expired);
    return running && isMissing(state, kind)
      ? accept({ type: 'reminder-period-expired', data: { licenceId, year, kind, due }, subjects: state.subjects })
      : alreadyTrue();
  },
};

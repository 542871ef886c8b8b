import { accept, alreadyTrue, refuse } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { type MailOutcome } from '@platform/mail/mail-service.js';
import { type GivenReminder, type Watch, watchDecider } from '../../domain/watch.js';
import { type MailTo, type WatchEvent } from '../../domain/watch-events.js';
import { subjectOf } from '../watch-deadline/decide.js';

export interface StartReminderMail {
  readonly watchId: string;
  readonly reminderId: string;
  readonly service: string;
  readonly to: MailTo;
}

const reminderOf = (watch: Watch, wanted: string): GivenReminder | undefined =>
  watch.reminders.find(({ reminderId }) => reminderId === wanted);

const unknown = (reminderId: string): ReturnType<typeof refuse> =>
  refuse('reminder-unknown', null, { nb: 'Påminnelsen finnes ikke.', nn: 'Påminninga finst ikkje.' }, { reminderId });

/** Intent, before the mail leaves this process: a crash in between is then known to be unknown. */
export const startReminderMail: UseCase<StartReminderMail, Watch, WatchEvent> = {
  name: 'start-reminder-mail',
  decider: watchDecider,
  roles: ['system'],
  streamId: ({ watchId }) => watchId,
  decide: (command, watch) => {
    const reminder = reminderOf(watch, command.reminderId);
    if (!reminder) return unknown(command.reminderId);
    if (reminder.mail !== 'none') return alreadyTrue();
    return accept({ type: 'reminder-mail-started', data: { ...command }, subjects: subjectOf(command.watchId) });
  },
};

export interface SettleReminderMail {
  readonly watchId: string;
  readonly reminderId: string;
  readonly service: string;
  readonly result: MailOutcome;
}

/** What became of it. One that is unknown stays so: it is shown to a person and never sent again. */
export const settleReminderMail: UseCase<SettleReminderMail, Watch, WatchEvent> = {
  name: 'settle-reminder-mail',
  decider: watchDecider,
  roles: ['system'],
  streamId: ({ watchId }) => watchId,
  decide: ({ watchId, reminderId, service, result }, watch) => {
    const reminder = reminderOf(watch, reminderId);
    if (!reminder) return unknown(reminderId);
    if (reminder.mail !== 'started') return alreadyTrue();
    const rest = { subjects: subjectOf(watchId) };
    switch (result.outcome) {
      case 'sent':
        return accept({
          type: 'reminder-mail-sent',
          data: { watchId, reminderId, service, reference: result.reference },
          ...rest,
        });
      case 'failed':
        return accept({
          type: 'reminder-mail-failed',
          data: { watchId, reminderId, service, code: result.code },
          ...rest,
        });
      case 'unknown':
        return accept({ type: 'reminder-mail-unknown', data: { watchId, reminderId, service }, ...rest });
    }
  },
};

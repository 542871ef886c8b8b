import { accept, alreadyTrue, refuse } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { type Watch, watchDecider } from '../../domain/watch.js';
import { type WatchEvent } from '../../domain/watch-events.js';
import { subjectOf } from '../watch-deadline/decide.js';

export interface Remind {
  readonly watchId: string;
  readonly reminderId: string;
  readonly mark: string;
  readonly on: string;
  /** the last day that the reminder is of */
  readonly due: string;
}

/** The day to remind has come. Of a deadline that has moved or gone nobody is reminded, and of none twice. */
export const remind: UseCase<Remind, Watch, WatchEvent> = {
  name: 'remind',
  decider: watchDecider,
  roles: ['system'],
  streamId: ({ watchId }) => watchId,
  decide: (command, watch) => {
    const given = watch.reminders.some(({ reminderId }) => reminderId === command.reminderId);
    if (given || watch.ended !== null || watch.due !== command.due) return alreadyTrue();
    return accept({
      type: 'reminder-due',
      data: { ...command, name: watch.name, about: watch.about },
      occurredAt: command.on,
      subjects: subjectOf(command.watchId),
    });
  },
};

export interface NoteReminder {
  readonly watchId: string;
  readonly reminderId: string;
}

/** A person has seen the reminder, or what became of its mail. */
export const noteReminder: UseCase<NoteReminder, Watch, WatchEvent> = {
  name: 'note-reminder',
  decider: watchDecider,
  roles: ['caseworker', 'council-secretary'],
  streamId: ({ watchId }) => watchId,
  decide: (command, watch) => {
    const given = watch.reminders.find(({ reminderId }) => reminderId === command.reminderId);
    if (!given) {
      return refuse(
        'reminder-unknown',
        null,
        { nb: 'Påminnelsen finnes ikke.', nn: 'Påminninga finst ikkje.' },
        { ...command },
      );
    }
    if (given.noted) return alreadyTrue();
    return accept({ type: 'reminder-noted', data: { ...command }, subjects: subjectOf(command.watchId) });
  },
};

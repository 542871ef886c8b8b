import { type Decider } from '@kernel/decider.js';
import { uuidFrom } from '@kernel/ids.js';
import { type WatchEvent } from './watch-events.js';

export type MailState = 'none' | 'started' | 'sent' | 'failed' | 'unknown';

export interface GivenReminder {
  readonly reminderId: string;
  readonly mark: string;
  readonly on: string;
  readonly due: string;
  readonly mail: MailState;
  readonly noted: boolean;
}

export interface Watch {
  readonly watchId: string | null;
  readonly stream: string;
  readonly name: string;
  readonly due: string;
  readonly about: readonly string[];
  readonly startedBy: string;
  readonly ended: null | 'cancelled' | 'ran-out';
  /** how often what a calendar shows has changed since it was first shown */
  readonly sequence: number;
  /** every reminder that was ever given; none of them is given again */
  readonly reminders: readonly GivenReminder[];
}

/** One watch per deadline, for as long as its stream lives. */
export const watchIdOf = (stream: string, name: string): string => uuidFrom('deadline-watch', stream, name);

/** A reminder is of one last day: a deadline that moves away and back is not reminded of twice. */
export const reminderIdOf = (watchId: string, due: string, mark: string): string =>
  uuidFrom('reminder', watchId, due, mark);

export const watchDecider: Decider<Watch, WatchEvent> = {
  category: 'deadlineWatch',
  initial: {
    watchId: null,
    stream: '',
    name: '',
    due: '',
    about: [],
    startedBy: '',
    ended: null,
    sequence: 0,
    reminders: [],
  },
  evolve: (watch, event) => {
    switch (event.type) {
      case 'deadline-watched':
      case 'deadline-moved': {
        const { watchId, stream, name, due, about, startedBy } = event.data;
        const sequence = watch.watchId === null ? 0 : watch.sequence + 1;
        return { ...watch, watchId, stream, name, due, about, startedBy, ended: null, sequence };
      }
      case 'deadline-watch-ended': {
        const { how } = event.data;
        // One that has run out stands in a calendar as it stood.
        return { ...watch, ended: how, sequence: how === 'cancelled' ? watch.sequence + 1 : watch.sequence };
      }
      case 'reminder-due': {
        const { reminderId, mark, on, due } = event.data;
        return { ...watch, reminders: [...watch.reminders, { reminderId, mark, on, due, mail: 'none', noted: false }] };
      }
      case 'reminder-noted':
        return changed(watch, event.data.reminderId, { noted: true });
      case 'reminder-mail-started':
        return changed(watch, event.data.reminderId, { mail: 'started' });
      case 'reminder-mail-sent':
        return changed(watch, event.data.reminderId, { mail: 'sent' });
      case 'reminder-mail-failed':
        return changed(watch, event.data.reminderId, { mail: 'failed' });
      case 'reminder-mail-unknown':
        return changed(watch, event.data.reminderId, { mail: 'unknown' });
    }
  },
};

const changed = (watch: Watch, reminderId: string, change: Partial<GivenReminder>): Watch => ({
  ...watch,
  reminders: watch.reminders.map((one) => (one.reminderId === reminderId ? { ...one, ...change } : one)),
});

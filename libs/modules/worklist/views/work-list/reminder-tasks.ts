import { type Role } from '@kernel/actor.js';
import { rowOf } from '@law/deadlines/catalogue/catalogue.js';
import { type AnyRecorded } from '@platform/log/recorded.js';
import { watchDecider } from '../../domain/watch.js';
import { type WatchEvent } from '../../domain/watch-events.js';
import { pathOf, wordsOf } from '../../domain/what.js';
import { type Tasks, withoutTask, withTask } from './task-list.js';
import { taskWords } from './tasks.js';

/** A deadline is reminded of by at most one task at a time, and its mail by one more when it did not surely go out. */
export const reminderTasks = (tasks: Tasks, recorded: AnyRecorded): Tasks => {
  const event = recorded as WatchEvent & AnyRecorded;
  const since = event.meta.recordedAt;
  switch (event.type) {
    case 'reminder-due': {
      const { watchId, reminderId, name, due, about } = event.data;
      const what = wordsOf(name);
      const { nb, nn } = taskWords['deadline-reminder'];
      const ids = { watchId, reminderId, ...pathOf(about), deadline: name };
      return withTask(
        { ...tasks, memo: { about: ids } },
        {
          id: 'reminder',
          kind: 'deadline-reminder',
          since,
          due,
          role: roleOf(name),
          text: { nb: `${nb}: ${what.nb}`, nn: `${nn}: ${what.nn}` },
          about: ids,
        },
      );
    }
    case 'reminder-mail-failed':
    case 'reminder-mail-unknown': {
      const kind = event.type === 'reminder-mail-failed' ? 'mail-failed' : 'mail-unknown';
      const about = {
        ...(tasks.memo['about'] as Record<string, string> | undefined),
        reminderId: event.data.reminderId,
      };
      return withTask(tasks, { id: 'mail', kind, since, about });
    }
    case 'reminder-noted':
      return withoutTask(tasks, 'reminder', 'mail');
    case 'deadline-moved':
    case 'deadline-watch-ended':
      // What became of a mail stands until a person has seen it.
      return withoutTask(tasks, 'reminder');
    default:
      return tasks;
  }
};

const roleOf = (name: string): Role => {
  const first = rowOf(name)?.audience.find((one) => one !== 'assignee' && one !== 'party' && one !== 'inspector');
  return first === 'council-secretary' ? first : 'caseworker';
};

export const REMINDERS = watchDecider.category;

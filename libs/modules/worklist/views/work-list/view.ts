import { type Role } from '@kernel/actor.js';
import { type Subject } from '@kernel/event.js';
import { type AnyRecorded } from '@platform/log/recorded.js';
import { defineView } from '@platform/projections/view.js';
import { appealTasks } from './appeal-tasks.js';
import { archiveTasks } from './archive-tasks.js';
import { impartialityTasks, meetingTasks, voteTasks } from './council-tasks.js';
import { inspectionTasks } from './inspection-tasks.js';
import { noteTasks } from './note-tasks.js';
import { noticeTasks } from './notice-tasks.js';
import { policeTasks } from './police-tasks.js';
import { pointsTasks } from './points-tasks.js';
import { recordTasks } from './record-tasks.js';
import { REMINDERS, reminderTasks } from './reminder-tasks.js';
import { type Task, type Tasks } from './task-list.js';
import { taskWords } from './tasks.js';

export interface ShownTask extends Task {
  readonly role: Role;
  readonly text: { readonly nb: string; readonly nn: string };
  readonly subject: Subject;
}

export const shown = (subject: Subject, task: Task): ShownTask => {
  const { role, nb, nn } = taskWords[task.kind];
  return { role, text: { nb, nn }, ...task, subject };
};

const empty: Tasks = { tasks: [], memo: {} };
const folds: Readonly<Record<string, (tasks: Tasks, event: AnyRecorded) => Tasks>> = {
  notice: noticeTasks,
  inspection: inspectionTasks,
  licence: (tasks, event) => voteTasks(policeTasks(pointsTasks(recordTasks(tasks, event), event), event), event),
  document: noteTasks,
  appeal: appealTasks,
  archive: archiveTasks,
  meeting: meetingTasks,
  impartiality: impartialityTasks,
  watch: reminderTasks,
};

/** What waits for a person: one document for each letter, control and sanction record. */
export const workList = defineView<Tasks>({
  name: 'work-list',
  version: 4,
  subjects: ['notice', 'inspection', 'licence', 'document', 'archive', 'meeting', 'impartiality', 'watch', 'appeal'],
  categories: [
    'notice',
    'inspection',
    'sanctionRecord',
    'licence',
    'document',
    'archiveEntry',
    'councilMeeting',
    'impartiality',
    REMINDERS,
    'appeal',
  ],
  fold: (doc, event, subject) => {
    const kind = subject.slice(0, subject.indexOf(':'));
    // Letters and the sanction record also name an appeal; only its own events make its tasks.
    if (kind === 'appeal' && !event.meta.stream.startsWith('appeal-')) return doc;
    return folds[kind]?.(doc ?? empty, event) ?? doc;
  },
  columns: { tasks: 'int', since: 'text' },
  index: ({ tasks }) => ({ tasks: tasks.length, since: tasks.map(({ since }) => since).sort()[0] ?? '' }),
});

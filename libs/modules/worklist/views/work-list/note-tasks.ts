import { type AnyRecorded } from '@platform/log/recorded.js';
import { type DocumentEvent } from '../../../document/contract.js';
import { type Tasks, withoutTask, withTask } from './task-list.js';

/** A note that asks for something stands until somebody has said what became of it. */
export const noteTasks = (tasks: Tasks, recorded: AnyRecorded): Tasks => {
  const event = recorded as DocumentEvent & AnyRecorded;
  switch (event.type) {
    case 'note-recorded': {
      const { noteId, followUp, kind, licenceIds } = event.data;
      if (!followUp) return tasks;
      const about = { noteId, ...(licenceIds[0] ? { licenceId: licenceIds[0] } : {}) };
      const since = event.meta.recordedAt;
      return withTask(tasks, {
        id: 'note',
        kind: kind === 'running-case' ? 'take-over-case' : 'follow-up-note',
        since,
        about,
      });
    }
    case 'note-settled':
      return withoutTask(tasks, 'note');
    default:
      return tasks;
  }
};

import { type AnyRecorded } from '@platform/log/recorded.js';
import { type ArchiveEvent } from '../../../archive/contract.js';
import { type Tasks, withoutTask, withTask } from './task-list.js';

/** A document that the archive turned away waits for a person until another message is asked for, or it is journaled. */
export const archiveTasks = (tasks: Tasks, recorded: AnyRecorded): Tasks => {
  const event = recorded as ArchiveEvent & AnyRecorded;
  switch (event.type) {
    case 'archiving-refused': {
      const { entryId, part, errorId } = event.data;
      const about = { entryId, part, errorId };
      return withTask(tasks, { id: 'archive', kind: 'mend-archiving', since: event.meta.recordedAt, about });
    }
    case 'archive-export-asked':
    case 'document-journaled':
      return withoutTask(tasks, 'archive');
    default:
      return tasks;
  }
};

import { type AnyRecorded } from '@platform/log/recorded.js';
import { type SanctionEvent } from '../../../sanction/contract.js';
import { type Tasks, withoutTask, withTask } from './task-list.js';

/** What the police do about the same facts is cleared by a person (forvaltningsloven § 47). */
export const policeTasks = (tasks: Tasks, recorded: AnyRecorded): Tasks => {
  const event = recorded as SanctionEvent & AnyRecorded;
  if (event.type !== 'police-track-recorded' && event.type !== 'police-track-cleared') return tasks;
  const { licenceId, about } = event.data;
  const id = `police:${Object.values(about).join('')}`;
  return event.type === 'police-track-cleared'
    ? withoutTask(tasks, id)
    : withTask(tasks, { id, kind: 'clear-police-track', since: event.meta.recordedAt, about: { licenceId, ...about } });
};

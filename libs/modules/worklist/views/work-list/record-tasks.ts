import { type CorrectionEvent } from '@kernel/use-case.js';
import { type AnyRecorded } from '@platform/log/recorded.js';
import { type SanctionEvent } from '../../../sanction/contract.js';
import { type Tasks, withoutTask, withTask } from './task-list.js';

/** Proposals to decide, histories to declare, corrections and their consequences to look at. */
export const recordTasks = (tasks: Tasks, recorded: AnyRecorded): Tasks => {
  const event = recorded as (SanctionEvent | CorrectionEvent) & AnyRecorded;
  const since = event.meta.recordedAt;
  switch (event.type) {
    case 'history-declared-complete':
      return { ...withoutTask(tasks, 'history'), memo: { ...tasks.memo, complete: true } };
    case 'breach-recorded': {
      const { licenceId, breachId } = event.data;
      if (tasks.memo['complete'] === true) return tasks;
      return withTask(tasks, { id: 'history', kind: 'declare-history', since, about: { licenceId, breachId } });
    }
    case 'reaction-proposed': {
      const { licenceId, proposalId } = event.data;
      return withTask(tasks, { id: proposalId, kind: 'decide-proposal', since, about: { licenceId, proposalId } });
    }
    case 'reaction-recomputed': {
      const { licenceId, proposalId } = event.data;
      const about = { licenceId, proposalId };
      return withTask(tasks, { id: `recomputed:${proposalId}`, kind: 'look-at-recomputed', since, about });
    }
    case 'proposal-dropped':
    case 'warning-issued':
      return withoutTask(tasks, event.data.proposalId);
    case 'correction-proposed': {
      const { correctionId } = event.data;
      const about = { correctionId, stream: event.meta.stream };
      return withTask(tasks, { id: `correction:${event.data.eventId}`, kind: 'confirm-correction', since, about });
    }
    case 'fact-corrected':
    case 'entered-in-error':
      return withoutTask(tasks, `correction:${event.data.eventId}`);
    default:
      return tasks;
  }
};

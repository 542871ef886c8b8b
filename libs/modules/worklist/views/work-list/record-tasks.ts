import { type CorrectionEvent } from '@kernel/use-case.js';
import { type AnyRecorded } from '@platform/log/recorded.js';
import { type LicenceEvent } from '../../../licence/contract.js';
import { type SanctionEvent } from '../../../sanction/contract.js';
import { type Tasks, withoutTask, withTask } from './task-list.js';

/** Proposals to decide, histories to declare, corrections and their consequences to look at. */
export const recordTasks = (tasks: Tasks, recorded: AnyRecorded): Tasks => {
  const event = recorded as (SanctionEvent | CorrectionEvent | LicenceEvent) & AnyRecorded;
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
    case 'recomputed-proposal-seen':
      return withoutTask(tasks, `recomputed:${event.data.proposalId}`);
    case 'advance-notice-returned': {
      const { licenceId, caseId } = event.data;
      const again = {
        id: `notice:${caseId}`,
        kind: 'order-notice-again' as const,
        since,
        about: { licenceId, caseId },
      };
      return withTask(withoutTask(tasks, `body:${caseId}`), again);
    }
    case 'advance-notice-ordered':
      return withoutTask(tasks, `notice:${event.data.caseId}`, `body:${event.data.caseId}`);
    case 'advance-notice-waived':
    case 'reply-period-expired': {
      const { licenceId, caseId } = event.data;
      return withTask(tasks, { id: `body:${caseId}`, kind: 'put-case-to-body', since, about: { licenceId, caseId } });
    }
    case 'withdrawal-decided': {
      const { caseId, withdrawalId } = event.data;
      const memo = { ...tasks.memo, [withdrawalId]: 'withdrawal', [`case:${withdrawalId}`]: caseId };
      return { ...withoutTask(tasks, `body:${caseId}`, caseId), memo };
    }
    case 'decision-notified': {
      const { licenceId, reactionId, noticeId, certainty } = event.data;
      const task = {
        id: `arrival:${reactionId}`,
        kind: 'prove-arrival' as const,
        since,
        about: { licenceId, noticeId },
      };
      // Only a withdrawal waits for proof; a presumed arrival is enough for a warning.
      const waits = certainty === 'presumed' && tasks.memo[reactionId] === 'withdrawal';
      return waits ? withTask(tasks, task) : withoutTask(tasks, task.id);
    }
    case 'withdrawal-started':
    case 'withdrawal-suspended':
    case 'withdrawal-resumed':
    case 'withdrawal-ended': {
      const { licenceId, withdrawalId } = event.data;
      // The register was never told of one that a stay kept from beginning.
      if (event.type === 'withdrawal-suspended' && event.data.lastDayServed === null) return tasks;
      const what = event.type.slice('withdrawal-'.length);
      const about = { licenceId, withdrawalId, what };
      return withTask(tasks, { id: `register:${withdrawalId}:${what}`, kind: 'update-register', since, about });
    }
    case 'decision-annulled': {
      const { licenceId, reactionId, remitted } = event.data;
      const caseId = tasks.memo[`case:${reactionId}`];
      if (!remitted || typeof caseId !== 'string') return withoutTask(tasks, `arrival:${reactionId}`);
      const again = { id: `body:${caseId}`, kind: 'put-case-to-body' as const, since, about: { licenceId, caseId } };
      return withTask(withoutTask(tasks, `arrival:${reactionId}`), again);
    }
    case 'register-updated':
      return withoutTask(tasks, `register:${event.data.withdrawalId}:${event.data.what}`);
    case 'proposal-dropped':
    case 'warning-issued':
      return withoutTask(tasks, event.data.proposalId, `recomputed:${event.data.proposalId}`);
    case 'correction-proposed': {
      const { correctionId } = event.data;
      const about = { correctionId, stream: event.meta.stream };
      return withTask(tasks, { id: `correction:${event.data.eventId}`, kind: 'confirm-correction', since, about });
    }
    case 'fact-corrected':
    case 'entered-in-error':
    case 'correction-rejected':
      return withoutTask(tasks, `correction:${event.data.eventId}`);
    default:
      return tasks;
  }
};

import { type AnyRecorded } from '@platform/log/recorded.js';
import { type LicenceEvent } from '../../../licence/contract.js';
import { type SanctionEvent } from '../../../sanction/contract.js';
import { type Memo, type Tasks, withoutTask, withTask } from './task-list.js';

type Seen = { readonly heard?: boolean; readonly proposed?: boolean };

const seenOf = (memo: Memo, caseId: string): Seen | null => (memo[`points:${caseId}`] as Seen | undefined) ?? null;

/**
 * Points of one licence. Nobody is asked to decide before the notice has run out (alkoholforskriften § 10-5), and such a
 * case is not one of withdrawal to put to the body; it comes after `recordTasks` and takes that task away.
 */
export const pointsTasks = (tasks: Tasks, recorded: AnyRecorded): Tasks => {
  const event = recorded as (SanctionEvent | LicenceEvent) & AnyRecorded;
  const since = event.meta.recordedAt;
  const saw = (caseId: string, more: Seen): Tasks => {
    const seen = { ...seenOf(tasks.memo, caseId), ...more };
    const next = { ...withoutTask(tasks, `body:${caseId}`), memo: { ...tasks.memo, [`points:${caseId}`]: seen } };
    if (!seen.heard || !seen.proposed) return withoutTask(next, caseId);
    const about = { licenceId: 'licenceId' in event.data ? event.data.licenceId : '', proposalId: caseId };
    return withTask(next, { id: caseId, kind: 'decide-points', since, about });
  };
  switch (event.type) {
    case 'advance-notice-ordered':
      return event.data.track === 'points' ? saw(event.data.caseId, { heard: false }) : tasks;
    case 'advance-notice-waived':
      return event.data.track === 'points' ? saw(event.data.caseId, { heard: true }) : tasks;
    case 'reply-period-expired':
      return seenOf(tasks.memo, event.data.caseId) ? saw(event.data.caseId, { heard: true }) : tasks;
    case 'advance-notice-returned':
      return seenOf(tasks.memo, event.data.caseId) ? saw(event.data.caseId, { heard: false }) : tasks;
    case 'points-proposed':
      return saw(event.data.proposalId, { proposed: true });
    case 'points-recomputed': {
      const { licenceId, proposalId } = event.data;
      const about = { licenceId, proposalId };
      return withTask(tasks, { id: `recomputed:${proposalId}`, kind: 'look-at-points', since, about });
    }
    case 'points-withdrawal-recomputed': {
      const { licenceId, proposalId } = event.data;
      const about = { licenceId, caseId: proposalId };
      return withTask(tasks, { id: `recomputed:${proposalId}`, kind: 'look-at-points', since, about });
    }
    case 'points-allotted': {
      const { caseId, pointsId } = event.data;
      const memo = { ...tasks.memo, [pointsId]: 'points' };
      return { ...withoutTask(tasks, caseId, `recomputed:${caseId}`), memo };
    }
    case 'withdrawal-decided':
      return withoutTask(tasks, `recomputed:${event.data.caseId}`);
    case 'decision-notified': {
      const { licenceId, reactionId, noticeId, certainty } = event.data;
      // The appeal limit runs from a proven arrival only.
      if (tasks.memo[reactionId] !== 'points' || certainty === 'proven') return tasks;
      const about = { licenceId, noticeId };
      return withTask(tasks, { id: `arrival:${reactionId}`, kind: 'prove-arrival', since, about });
    }
    case 'enforcement-overdue': {
      const { licenceId, withdrawalId } = event.data;
      const about = { licenceId, withdrawalId };
      return withTask(tasks, { id: `enforce:${withdrawalId}`, kind: 'enforce-withdrawal', since, about });
    }
    case 'withdrawal-started':
      return withoutTask(tasks, `enforce:${event.data.withdrawalId}`);
    default:
      return tasks;
  }
};

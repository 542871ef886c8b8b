import { accept, alreadyTrue } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { defaultRules } from '@law/rule-set.js';
import { type Certainty } from '../../../notice/contract.js';
import { commentPeriod, commentPeriodName } from '../../domain/comment-period.js';
import { type InspectionEvent } from '../../domain/events.js';
import { inspectionDecider, type InspectionState } from '../../domain/state.js';

export interface StartCommentPeriod {
  readonly inspectionId: string;
  readonly noticeId: string;
  readonly receivedOn: string;
  readonly certainty: Certainty;
}

/** The holder has the report: two weeks begin. A proof that comes after a presumption never shortens the time. */
export const startCommentPeriod: UseCase<StartCommentPeriod, InspectionState, InspectionEvent> = {
  name: 'start-comment-period',
  decider: inspectionDecider,
  roles: ['system'],
  streamId: ({ inspectionId }) => inspectionId,
  decide: ({ inspectionId, noticeId, receivedOn, certainty }, state) => {
    const deadline = commentPeriod(inspectionId, noticeId, receivedOn, defaultRules, state.control?.source);
    const running = state.commentPeriods.find((period) => period.noticeId === noticeId);
    if (running && running.due >= deadline.due) return alreadyTrue();
    return accept({
      type: 'comment-period-started',
      data: { inspectionId, noticeId, receivedOn, certainty, due: deadline.due },
      occurredAt: receivedOn,
      subjects: state.subjects,
      deadlines: [deadline],
    });
  },
};

export interface CancelCommentPeriod {
  readonly inspectionId: string;
  readonly noticeId: string;
}

/** The report came back: it started no clock. */
export const cancelCommentPeriod: UseCase<CancelCommentPeriod, InspectionState, InspectionEvent> = {
  name: 'cancel-comment-period',
  decider: inspectionDecider,
  roles: ['system'],
  streamId: ({ inspectionId }) => inspectionId,
  decide: ({ inspectionId, noticeId }, state) =>
    state.commentPeriods.some((period) => period.noticeId === noticeId)
      ? accept({
          type: 'comment-period-cancelled',
          data: { inspectionId, noticeId, why: 'report-returned' },
          subjects: state.subjects,
          deadlines: [{ op: 'cancel', name: commentPeriodName(noticeId), why: 'report returned' }],
        })
      : alreadyTrue(),
};

export interface ExpireCommentPeriod {
  readonly inspectionId: string;
  readonly due: string;
}

/** The last day is over. Late, moved or already over: nothing happens. */
export const expireCommentPeriod: UseCase<ExpireCommentPeriod, InspectionState, InspectionEvent> = {
  name: 'expire-comment-period',
  decider: inspectionDecider,
  roles: ['system'],
  streamId: ({ inspectionId }) => inspectionId,
  decide: ({ inspectionId, due }, state) =>
    state.commentPeriods.some((period) => !period.over && period.due === due)
      ? accept({ type: 'comment-period-expired', data: { inspectionId, due }, subjects: state.subjects })
      : alreadyTrue(),
};

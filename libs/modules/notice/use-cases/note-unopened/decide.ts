import { osloDate } from '@kernel/clock.js';
import { accept, alreadyTrue, firstRefusal, refuse } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { type NoticeEvent } from '../../domain/events.js';
import { mustExist, notInFuture } from '../../domain/refusals.js';
import { noticeDecider, type NoticeState } from '../../domain/state.js';

/** A week has gone and nobody has opened the letter (eForvaltningsforskriften § 8 fifth paragraph). */
export const noteUnopened: UseCase<{ readonly noticeId: string }, NoticeState, NoticeEvent> = {
  name: 'note-unopened',
  decider: noticeDecider,
  roles: ['system'],
  streamId: ({ noticeId }) => noticeId,
  decide: ({ noticeId }, state) => {
    const refusal = firstRefusal([mustExist], { state });
    if (refusal) return refusal;
    if (state.unopened !== 'no' || state.arrival === null) return alreadyTrue();
    return accept({
      type: 'notice-unopened',
      data: { noticeId, notifiedOn: state.arrival.on },
      subjects: state.subjects,
    });
  },
};

export interface RecordSecondNotification {
  readonly noticeId: string;
  readonly notifiedOn: string;
  /** how that is known */
  readonly evidence: string;
}

/** The recipient was notified once more. Appeal time and arrival stay where they were (I). */
export const recordSecondNotification: UseCase<RecordSecondNotification, NoticeState, NoticeEvent> = {
  name: 'record-second-notification',
  decider: noticeDecider,
  roles: ['caseworker', 'system'],
  streamId: ({ noticeId }) => noticeId,
  decide: ({ noticeId, notifiedOn, evidence }, state, { now }) => {
    const refusal = firstRefusal([mustExist], { state }) ?? notInFuture(notifiedOn, osloDate(now));
    if (refusal) return refusal;
    if (state.unopened === 'notified-again') return alreadyTrue();
    if (state.unopened === 'no' || state.arrival === null || notifiedOn < state.arrival.on) {
      return refuse('no-second-notification-due', 'eForvaltningsforskriften § 8', {
        nb: 'Det varsles bare på nytt når brevet ikke er åpnet på en uke.',
        nn: 'Det blir berre varsla på nytt når brevet ikkje er opna på ei veke.',
      });
    }
    return accept({
      type: 'notice-notified-again',
      data: { noticeId, on: notifiedOn, evidence },
      occurredAt: notifiedOn,
      subjects: state.subjects,
    });
  },
};

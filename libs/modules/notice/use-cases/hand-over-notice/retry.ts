import { accept, alreadyTrue, firstRefusal, refuse } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { type NoticeEvent } from '../../domain/events.js';
import { mustBeProduced, mustExist } from '../../domain/refusals.js';
import { noticeDecider, type NoticeState } from '../../domain/state.js';

export interface RefuseHandOver {
  readonly noticeId: string;
  readonly service: string;
  /** the service's own code; never its text, which may hold an address */
  readonly reason: string;
  readonly later: boolean;
}

/** The service surely did not take the letter. Nothing was sent, no clock runs. */
export const refuseHandOver: UseCase<RefuseHandOver, NoticeState, NoticeEvent> = {
  name: 'refuse-hand-over',
  decider: noticeDecider,
  roles: ['system'],
  streamId: ({ noticeId }) => noticeId,
  decide: ({ noticeId, service, reason, later }, state) =>
    firstRefusal([mustExist, mustBeProduced], { state }) ??
    (state.handOver === 'started'
      ? accept({
          type: 'notice-hand-over-refused',
          data: { noticeId, service, reason, ...(later ? { later: true as const } : {}) },
          subjects: state.subjects,
        })
      : alreadyTrue()),
};

export interface RetryHandOver {
  readonly noticeId: string;
  readonly evidence: string;
}

/**
 * Lets a letter go out once more that the service refused, or of which a person says that the service has nothing. The
 * program itself never sends a letter again whose outcome it does not know.
 */
export const retryHandOver: UseCase<RetryHandOver, NoticeState, NoticeEvent> = {
  name: 'retry-hand-over',
  decider: noticeDecider,
  roles: ['caseworker', 'system'],
  streamId: ({ noticeId }) => noticeId,
  decide: ({ noticeId, evidence }, state, { actor }) =>
    firstRefusal([mustExist, mustBeProduced], { state }) ??
    (state.handOver === 'refused' || (state.handOver === 'unknown' && actor.role !== 'system')
      ? accept({ type: 'notice-hand-over-retried', data: { noticeId, evidence }, subjects: state.subjects })
      : refuse('hand-over-not-open', null, {
          nb: 'Bare et brev som tjenesten avviste, eller der det er uvisst om den har det, kan gis ut på nytt.',
          nn: 'Berre eit brev som tenesta avviste, eller der det er uvisst om ho har det, kan gjevast ut på nytt.',
        })),
};

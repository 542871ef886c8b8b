import { accept, alreadyTrue, firstRefusal } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { type NoticeEvent } from '../../domain/events.js';
import { mustBeProduced, mustExist } from '../../domain/refusals.js';
import { noticeDecider, type NoticeState } from '../../domain/state.js';

export interface StartHandOver {
  readonly noticeId: string;
  readonly service: string;
}

/** Intent, before the letter leaves this process: a crash in between is then known to be unknown. */
export const startHandOver: UseCase<StartHandOver, NoticeState, NoticeEvent> = {
  name: 'start-hand-over',
  decider: noticeDecider,
  roles: ['system'],
  streamId: ({ noticeId }) => noticeId,
  decide: ({ noticeId, service }, state) =>
    firstRefusal([mustExist, mustBeProduced], { state }) ??
    (state.handOver === 'none'
      ? accept({ type: 'notice-hand-over-started', data: { noticeId, service }, subjects: state.subjects })
      : alreadyTrue()),
};

export interface SettleHandOver {
  readonly noticeId: string;
  readonly service: string;
  /** null: the service cannot tell whether it has the letter; a person must look, nothing is sent again blindly */
  readonly reference: string | null;
}

/** What became of it. */
export const settleHandOver: UseCase<SettleHandOver, NoticeState, NoticeEvent> = {
  name: 'settle-hand-over',
  decider: noticeDecider,
  roles: ['system'],
  streamId: ({ noticeId }) => noticeId,
  decide: ({ noticeId, service, reference }, state) => {
    const refusal = firstRefusal([mustExist, mustBeProduced], { state });
    if (refusal) return refusal;
    if (state.handOver === 'done' || (state.handOver === 'unknown' && reference === null)) return alreadyTrue();
    return reference === null
      ? accept({ type: 'notice-hand-over-unknown', data: { noticeId, service }, subjects: state.subjects })
      : accept({ type: 'notice-handed-over', data: { noticeId, service, reference }, subjects: state.subjects });
  },
};

import { accept, alreadyTrue, firstRefusal } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { type NoticeEvent } from '../../domain/events.js';
import { mustBeProduced, mustExist } from '../../domain/refusals.js';
import { noticeDecider, type NoticeState } from '../../domain/state.js';

export interface StartHandOver {
  readonly noticeId: string;
  readonly service: string;
  /** the service brings letters out by itself; absent: a person posts what it is given */
  readonly posts?: boolean;
  /** which document of the letter; absent: the one that is made now */
  readonly attempt?: number;
}

/** Intent, before the letter leaves this process: a crash in between is then known to be unknown. */
export const startHandOver: UseCase<StartHandOver, NoticeState, NoticeEvent> = {
  name: 'start-hand-over',
  decider: noticeDecider,
  roles: ['system'],
  streamId: ({ noticeId }) => noticeId,
  decide: ({ noticeId, service, posts, attempt }, state) =>
    outdated(attempt, state) ??
    firstRefusal([mustExist, mustBeProduced], { state }) ??
    (state.handOver === 'none'
      ? accept({
          type: 'notice-hand-over-started',
          data: { noticeId, service, ...(posts ? { posts: true as const } : {}) },
          subjects: state.subjects,
        })
      : alreadyTrue()),
};

export interface SettleHandOver {
  readonly noticeId: string;
  readonly service: string;
  /** null: the service cannot tell whether it has the letter; a person must look, nothing is sent again blindly */
  readonly reference: string | null;
  readonly attempt?: number;
}

/** The letter has got another address, or goes out once more, since this was asked for: nothing to record. */
const outdated = (attempt: number | undefined, state: NoticeState): ReturnType<typeof alreadyTrue> | null =>
  attempt !== undefined && attempt !== state.attempt ? alreadyTrue() : null;

/** What became of it. */
export const settleHandOver: UseCase<SettleHandOver, NoticeState, NoticeEvent> = {
  name: 'settle-hand-over',
  decider: noticeDecider,
  roles: ['system'],
  streamId: ({ noticeId }) => noticeId,
  decide: ({ noticeId, service, reference, attempt }, state) => {
    const refusal = outdated(attempt, state) ?? firstRefusal([mustExist, mustBeProduced], { state });
    if (refusal) return refusal;
    if (state.handOver === 'done' || (state.handOver === 'unknown' && reference === null)) return alreadyTrue();
    return reference === null
      ? accept({ type: 'notice-hand-over-unknown', data: { noticeId, service }, subjects: state.subjects })
      : accept({ type: 'notice-handed-over', data: { noticeId, service, reference }, subjects: state.subjects });
  },
};

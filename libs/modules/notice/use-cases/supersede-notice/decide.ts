import { accept, alreadyTrue, firstRefusal } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { type NoticeEvent } from '../../domain/events.js';
import { mustExist } from '../../domain/refusals.js';
import { noticeDecider, type NoticeState } from '../../domain/state.js';

export interface SupersedeNotice {
  readonly noticeId: string;
  /** the letter that has come in its place */
  readonly by: string;
}

/** A letter that came back has got its successor: nothing is left to do with it. */
export const supersedeNotice: UseCase<SupersedeNotice, NoticeState, NoticeEvent> = {
  name: 'supersede-notice',
  decider: noticeDecider,
  roles: ['system'],
  streamId: ({ noticeId }) => noticeId,
  decide: ({ noticeId, by }, state) =>
    firstRefusal([mustExist], { state }) ??
    (state.supersededBy === null
      ? accept({ type: 'notice-superseded', data: { noticeId, by }, subjects: state.subjects })
      : alreadyTrue()),
};

import { accept, alreadyTrue, firstRefusal } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { type NoticeEvent } from '../../domain/events.js';
import { mustExist } from '../../domain/refusals.js';
import { noticeDecider, type NoticeState } from '../../domain/state.js';

/** A person lets a letter go out where the municipality wants to see such letters first. */
export const approveNotice: UseCase<{ readonly noticeId: string }, NoticeState, NoticeEvent> = {
  name: 'approve-notice',
  decider: noticeDecider,
  roles: ['caseworker'],
  streamId: ({ noticeId }) => noticeId,
  decide: ({ noticeId }, state) =>
    firstRefusal([mustExist], { state }) ??
    (state.approved
      ? alreadyTrue()
      : accept({ type: 'notice-approved', data: { noticeId }, subjects: state.subjects })),
};

import { accept, alreadyTrue, firstRefusal } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { type Enclosure, type Missing, type NoticeEvent, type PdfFile } from '../../domain/events.js';
import { mustBeApproved, mustExist } from '../../domain/refusals.js';
import { noticeDecider, type NoticeState } from '../../domain/state.js';

export interface RecordProduction {
  readonly noticeId: string;
  readonly letter:
    | {
        readonly sha256: string;
        readonly mediaType: string;
        readonly size: number;
        readonly title: string;
        readonly template: string;
        readonly pdf?: PdfFile;
        readonly enclosures?: readonly Enclosure[];
      }
    | { readonly missing: readonly Missing[] };
}

/** The letter was made, and its exact bytes lie in the vault; or something it must contain is lacking. */
export const recordProduction: UseCase<RecordProduction, NoticeState, NoticeEvent> = {
  name: 'record-production',
  decider: noticeDecider,
  roles: ['system'],
  streamId: ({ noticeId }) => noticeId,
  decide: ({ noticeId, letter }, state) => {
    const refusal = firstRefusal([mustExist], { state });
    if (refusal) return refusal;
    if (state.produced) return alreadyTrue();
    return 'missing' in letter
      ? accept({ type: 'notice-blocked', data: { noticeId, missing: letter.missing }, subjects: state.subjects })
      : accept({ type: 'notice-produced', data: { noticeId, ...letter }, subjects: state.subjects });
  },
};

/** Asks for a blocked letter to be made again, after what it lacked was put in place. */
export const askProduction: UseCase<{ readonly noticeId: string }, NoticeState, NoticeEvent> = {
  name: 'ask-production',
  decider: noticeDecider,
  roles: ['caseworker'],
  streamId: ({ noticeId }) => noticeId,
  decide: ({ noticeId }, state) =>
    firstRefusal([mustExist, mustBeApproved], { state }) ??
    (state.produced
      ? alreadyTrue()
      : accept({ type: 'notice-production-asked', data: { noticeId }, subjects: state.subjects })),
};

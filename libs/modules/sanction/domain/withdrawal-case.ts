import { type Recorded } from '@kernel/event.js';
import { type ExceptionGround } from '@law/deadlines/advance-notice-case.js';
import { type ProposedPoints } from './proposed-points.js';
import { type Extent, type Ground, type Track, type WithdrawalEvent } from './withdrawal-events.js';

export interface Hearing {
  readonly noticeId: string;
  readonly grounds: readonly Ground[];
  readonly largest: Extent | null;
  readonly points: readonly ProposedPoints[];
  /** control whose report letter the notice is a part of */
  readonly combinedWith: string | null;
  readonly replyDays: number;
  readonly putsForward: readonly string[];
  readonly orderedAt: string;
  readonly dispatchedOn: string | null;
  readonly returnedOn: string | null;
  readonly due: string | null;
}

/** What must be in place before a withdrawal can be decided: notices, their time, the replies. */
export interface WithdrawalCase {
  /** the proposal's id for the ladder, the licence's arrears case for 7.3 */
  readonly caseId: string;
  readonly track: Track;
  readonly hearings: readonly Hearing[];
  readonly exception: {
    readonly ground: ExceptionGround;
    readonly grounds: readonly Ground[];
    readonly largest: Extent | null;
    readonly points: readonly ProposedPoints[];
    readonly eventId: string;
  } | null;
  readonly replies: readonly { readonly documentId: string; readonly receivedOn: string; readonly late: boolean }[];
  readonly expired: boolean;
  readonly decided: boolean;
}

type CaseEvent = Extract<
  WithdrawalEvent,
  {
    type:
      | 'advance-notice-ordered'
      | 'advance-notice-waived'
      | 'reply-period-started'
      | 'advance-notice-returned'
      | 'reply-received'
      | 'reply-period-expired';
  }
>;

/** The fold of one case. */
export const evolveCase = (before: WithdrawalCase | undefined, event: Recorded<CaseEvent>): WithdrawalCase => {
  const { caseId } = event.data;
  const state: WithdrawalCase = before ?? {
    caseId,
    track: 'track' in event.data ? event.data.track : 'ladder',
    hearings: [],
    exception: null,
    replies: [],
    expired: false,
    decided: false,
  };
  switch (event.type) {
    case 'advance-notice-ordered': {
      const { noticeId, grounds, largest, replyDays, putsForward } = event.data;
      const hearing: Hearing = {
        noticeId,
        grounds,
        largest,
        points: event.data.points ?? [],
        combinedWith: event.data.combinedWith ?? null,
        replyDays,
        putsForward,
        orderedAt: event.meta.recordedAt,
        dispatchedOn: null,
        returnedOn: null,
        due: null,
      };
      return { ...state, hearings: [...state.hearings, hearing], expired: false };
    }
    case 'advance-notice-waived': {
      const { ground, grounds, largest } = event.data;
      return {
        ...state,
        exception: { ground, grounds, largest, points: event.data.points ?? [], eventId: event.meta.id },
      };
    }
    case 'reply-period-started': {
      const { noticeId, dispatchedOn, due } = event.data;
      return { ...withHearing(state, noticeId, { dispatchedOn, due, returnedOn: null }), expired: false };
    }
    case 'advance-notice-returned':
      return { ...withHearing(state, event.data.noticeId, { returnedOn: event.data.on }), expired: false };
    case 'reply-received': {
      const { documentId, receivedOn, late } = event.data;
      return { ...state, replies: [...state.replies, { documentId, receivedOn, late }] };
    }
    case 'reply-period-expired':
      return { ...state, expired: true };
  }
};

const withHearing = (state: WithdrawalCase, noticeId: string, change: Partial<Hearing>): WithdrawalCase => ({
  ...state,
  hearings: state.hearings.map((hearing) => (hearing.noticeId === noticeId ? { ...hearing, ...change } : hearing)),
});

/** Notices that count as sent: posted and not come back (domain.md § 3). */
export const sentHearings = ({ hearings }: WithdrawalCase): readonly Hearing[] =>
  hearings.filter(({ dispatchedOn, returnedOn }) => dispatchedOn !== null && returnedOn === null);

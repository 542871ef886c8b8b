import type { IsoDate } from '../calendar/iso.js';

export const exceptionGrounds = [
  'not-practicable',
  'risk-to-execution',
  'address-unknown',
  'already-informed',
  'obviously-unnecessary',
] as const;
export type ExceptionGround = (typeof exceptionGrounds)[number];

export interface AdvanceNoticeGiven {
  readonly dispatchedOn?: IsoDate | null;
  readonly replyDays: number;
  /** The notice may say that its limit runs from receipt; else it runs from dispatch. */
  readonly statedStart?: 'dispatch' | 'receipt' | null;
  readonly receivedOn?: IsoDate | null;
  readonly undeliverableOn?: IsoDate | null;
  readonly exception?: { readonly ground: ExceptionGround; readonly reason?: string | null } | null;
  readonly repliedOn?: IsoDate | null;
  readonly decisionOn: IsoDate;
}

export type AdvanceNoticeReason =
  | 'exception-recorded'
  | 'no-advance-notice'
  | 'notice-returned'
  | 'receipt-unknown'
  | 'reply-period-running'
  | 'expired-without-reply'
  | 'reply-received'
  | 'late-reply-to-consider';

export interface AdvanceNoticeVerdict {
  readonly replyDue: IsoDate | null;
  readonly decisionAllowed: boolean;
  readonly reason: AdvanceNoticeReason;
}

export type AdvanceNotice = AdvanceNoticeVerdict | { readonly error: 'exception-without-reason' };

import type { IsoDate } from '../calendar/iso.js';

export interface TransferEvent {
  readonly type: 'transfer';
  readonly on: IsoDate;
  readonly notifiedOn?: IsoDate | null;
  readonly appliedOn?: IsoDate | null;
  /** A sale of a smaller share changes nothing; true when not stated. */
  readonly dominantShare?: boolean | null;
  readonly extensionUntil?: IsoDate | null;
}

export interface DeathEvent {
  readonly type: 'death';
  readonly on: IsoDate;
  readonly notifiedOn?: IsoDate | null;
}

export interface BankruptcyEvent {
  readonly type: 'bankruptcy';
  readonly on: IsoDate;
}

export type LapseEvent = TransferEvent | DeathEvent | BankruptcyEvent;

export interface LapseGiven {
  readonly licence: {
    readonly endsOn: IsoDate;
    /** The day after the end when not stated. */
    readonly newPeriodStart?: IsoDate | null;
  };
  readonly renewal?: { readonly appliedOn: IsoDate; readonly decidedOn?: IsoDate | null } | null;
  readonly events?: readonly LapseEvent[] | null;
}

export type LapseReason =
  | 'period-ended'
  | 'renewal-decided'
  | 'renewal-cap'
  | 'not-notified'
  | 'no-application-in-time'
  | 'transfer-continuation'
  | 'transfer-extension'
  | 'estate-operation'
  | 'bankruptcy';

export interface Lapse {
  /** The last day on which business is lawful; after bankruptcy, until the event on that day. */
  readonly mayOperateUntil: IsoDate;
  readonly reason: LapseReason;
}

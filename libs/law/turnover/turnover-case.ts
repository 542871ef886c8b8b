import type { IsoDate } from '../calendar/iso.js';
import type { Regime } from '../regime/regime.js';

export interface TurnoverLetter {
  readonly sentOn: IsoDate;
  readonly replyDays: number;
}

export interface TurnoverReportGiven {
  readonly licenceYear: number;
  /** What is dated later than this day does not exist yet. */
  readonly asOf: IsoDate;
  readonly receivedOn?: IsoDate | null;
  readonly reminders: readonly TurnoverLetter[];
  /** Worked out from the due date when not stated. */
  readonly regime?: Regime | null;
  readonly advanceNotice?: TurnoverLetter | null;
  readonly withdrawalFrom?: IsoDate | null;
  readonly feeUnpaid?: boolean | null;
}

export type Missing = 'fee-paid' | 'report-received';
export type TurnoverStep = 'none' | 'remind' | 'advance-notice' | 'decide' | 'points';

export interface NextTurnoverStep {
  readonly nextStep: TurnoverStep;
  /** What ends a withdrawal that stands until cured, sorted. */
  readonly openEndedUntil: readonly Missing[] | null;
}

export interface TurnoverReport extends NextTurnoverStep {
  readonly due: IsoDate;
  readonly overdue: boolean;
}

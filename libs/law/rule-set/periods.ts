import type { IsoDate, Length } from '../calendar/iso.js';

/** A day of the year, `MM-DD`. */
export type LocalEndRule = '06-30' | '09-30';

export interface PeriodRules {
  /** Alkoholloven § 1-6 first paragraph (V). */
  readonly longestLicence: Length;
  /** Licences granted before this day end at the latest on `oldLatestEnd` (V2). */
  readonly newLatestEndFrom: IsoDate;
  readonly oldLatestEnd: LocalEndRule;
  /** Alkoholloven § 1-6 last paragraph (V). */
  readonly renewalTail: Length;
  /** Alkoholloven § 1-10 (V). */
  readonly transferApplication: Length;
  readonly transferContinuation: Length;
  readonly transferExtension: Length;
  readonly estateOperation: Length;
}

export const periodRules: PeriodRules = {
  longestLicence: { years: 4 },
  newLatestEndFrom: '2016-01-01',
  oldLatestEnd: '06-30',
  renewalTail: { months: 3 },
  transferApplication: { days: 30 },
  transferContinuation: { months: 3 },
  transferExtension: { months: 1 },
  estateOperation: { months: 3 },
};

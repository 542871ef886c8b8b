import type { IsoDate } from '../calendar/iso.js';

export interface RegimeRules {
  /** First day whose offences give national points instead of ladder steps. */
  readonly nationalPointsFrom: IsoDate;
}

/** Alkoholforskriften § 10-1, change note (V). */
export const regimeRules: RegimeRules = { nationalPointsFrom: '2016-01-01' };

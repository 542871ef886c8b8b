import { type IsoDate, latestOf } from '../calendar/iso.js';
import type { Allotment, PointsGiven } from './points-case.js';

export type Dead = 'spent' | 'before-transfer';

/** The day of the latest transfer on or before a day, or null. */
export const latestTransfer = (transfers: readonly IsoDate[], asOf: IsoDate): IsoDate | null => {
  const [first, ...rest] = transfers.filter((day) => day <= asOf);
  return first ? latestOf(first, ...rest) : null;
};

/**
 * Why an allotment no longer counts, or null when it is live. Points that carried a withdrawal are spent (policy
 * `spent-points`, R). Points from before a transfer stay with the old holder, alkoholforskriften § 10-2 fourth paragraph
 * (V); the day of the transfer is the new holder's (policy `transfer-day-is-the-new-holders`, I).
 */
export const deadBecause = (allotment: Allotment, given: PointsGiven): Dead | null => {
  const spent = (given.withdrawals ?? []).some(
    ({ decidedOn, offenceIds }) =>
      decidedOn <= given.asOf && offenceIds.some((id) => allotment.offenceIds.includes(id)),
  );
  if (spent) return 'spent';
  const transfer = latestTransfer(given.transfers ?? [], given.asOf);
  return transfer !== null && allotment.day < transfer ? 'before-transfer' : null;
};

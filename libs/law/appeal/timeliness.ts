import type { IsoDate, IsoInstant } from '../calendar/iso.js';
import { osloDay } from '../calendar/oslo-time.js';
import type { Certainty } from './appeal-case.js';

/**
 * Whether an appeal is in time, by the day on which it was lodged; the whole last day counts. Null when none was lodged,
 * and when it is late only against a presumed arrival: then a person must look (policy `presumption-never-rejects`, I).
 * Forvaltningsloven § 30 (V), eForvaltningsforskriften § 11 (V).
 */
export const lodgedInTime = (
  lodgedAt: IsoInstant | null | undefined,
  due: IsoDate | null,
  certainty: Certainty,
): boolean | null => {
  if (!lodgedAt) return null;
  if (due === null || osloDay(lodgedAt) <= due) return true;
  return certainty === 'proven' ? false : null;
};

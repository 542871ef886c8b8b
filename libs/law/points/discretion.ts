import type { Discretion, PointsError, PointsWithdrawal } from './points-case.js';

/**
 * A withdrawal made longer on very aggravating grounds, up to the rest of the licence period. It cannot be made shorter,
 * and there must be one. Alkoholforskriften § 10-4 second and third paragraphs (V). Throws RangeError when the discretion
 * names no length.
 */
export const applyDiscretion = (
  days: number | null,
  discretion: Discretion,
): PointsWithdrawal | { readonly error: PointsError } => {
  if (days === null) return { error: 'below-threshold' };
  const { extraDays, ground, reasons, restOfPeriod } = discretion;
  const extra = extraDays ?? null;
  if (!restOfPeriod && extra === null) throw new RangeError('discretion needs extraDays or restOfPeriod');
  if (ground !== 'aggravating' || (extra !== null && extra < 1)) return { error: 'ground-mismatch' };
  if (!reasons?.trim()) return { error: 'reasons-required' };
  return restOfPeriod ? { restOfPeriod: true } : { days: days + (extra ?? 0) };
};

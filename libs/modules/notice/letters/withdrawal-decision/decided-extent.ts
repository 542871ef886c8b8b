import { type Extent } from '../case/extent.js';
import { type WithdrawalDecided } from './content.js';

/** The reach that was decided; null when none or more than one is given, and then the letter may not be sent. */
export function decidedExtent({ length, untilCured, restOfPeriod }: WithdrawalDecided): Extent | null {
  const given: Extent[] = [
    ...(length === null ? [] : [{ length }]),
    ...(untilCured === null ? [] : [{ untilCured }]),
    ...(restOfPeriod ? [{ restOfPeriod: true as const }] : []),
  ];
  return given.length === 1 ? (given[0] ?? null) : null;
}

import type { Allotment } from './points-case.js';

/**
 * What is wrong with the adjustments, or null. Fewer points need mitigating grounds, more need aggravating ones, and
 * both need reasons; a wrong ground anywhere goes before missing reasons. The standard number is no adjustment.
 * Alkoholforskriften § 10-4 (V).
 */
export const adjustmentError = (allotments: readonly Allotment[]): 'ground-mismatch' | 'reasons-required' | null => {
  const adjusted = allotments.filter(({ points, standard }) => points !== standard);
  if (adjusted.some((one) => one.adjustment?.ground !== neededGround(one))) return 'ground-mismatch';
  return adjusted.some((one) => !one.adjustment?.reasons?.trim()) ? 'reasons-required' : null;
};

const neededGround = ({ points, standard }: Allotment): 'mitigating' | 'aggravating' =>
  points < standard ? 'mitigating' : 'aggravating';

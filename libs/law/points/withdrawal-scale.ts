import type { RuleSet } from '../rule-set.js';

/**
 * Days of withdrawal for a sum of points within two years, or null below the threshold. Alkoholforskriften § 10-2 second
 * paragraph (V) up to the threshold, the directorate's scale above it (V2); past 24 points it starts over (policy
 * `scale-repeats-past-24`, I).
 */
export const withdrawalDays = (sum: number, { points }: RuleSet): number | null => {
  if (sum < points.threshold) return null;
  const over = sum - points.threshold;
  const { roundDays, roundPoints } = points.scale;
  const rest = over % roundPoints;
  return points.baseDays + roundDays * Math.floor(over / roundPoints) + (rest === 0 ? 0 : Math.floor(rest / 2) + 1);
};

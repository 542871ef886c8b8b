import type { RuleSet } from '../rule-set.js';
import type { FeeRow, Rate } from '../rule-set/fees.js';
import { roundHalfUp, thousandths } from './exact-decimal.js';
import { fullRowOf } from './fee-row.js';

export interface Litres {
  readonly group1: number;
  readonly group2: number;
  readonly group3: number;
}

export interface FeeGiven {
  readonly year: number;
  readonly kind: 'sale' | 'serving' | 'ambulatory';
  /** Expected litres of the calendar year, at most three decimals; null for `ambulatory`. */
  readonly litres?: Litres | null;
  /** Ambulatory only; one when not stated. */
  readonly uses?: number | null;
}

/** Amounts in whole øre. */
export interface FeeAmounts {
  readonly feeOre: number;
  readonly computedOre: number;
  readonly minimumApplied: boolean;
}

export type Fee = FeeAmounts | { readonly error: 'no-rate-for-year' | 'no-rate-for-group' };

/**
 * Rule `fee`: the yearly fee of a licence in øre. Alkoholloven § 7-1, alkoholforskriften §§ 6-1, 6-2 (V; older rates V2).
 * Litres by rate, rounded to the øre, then at least the minimum, then rounded to the krone (I), halves upwards. A year
 * without a full row is refused. Throws RangeError when litres are missing or too finely given.
 */
export const fee = (given: FeeGiven, rules: RuleSet): Fee => {
  const row = fullRowOf(given.year, rules.fees);
  if (!row) return { error: 'no-rate-for-year' };
  if (given.kind === 'ambulatory') return ambulatory(row, given.uses ?? 1);
  const { litres } = given;
  if (!litres) throw new RangeError(`litres are needed for ${given.kind}`);
  if (given.kind === 'sale') {
    if (litres.group3 > 0) return { error: 'no-rate-for-group' };
    return atLeast(row.minimum.sale, [
      [litres.group1, row.sale.group1],
      [litres.group2, row.sale.group2],
    ]);
  }
  return atLeast(row.minimum.serving, [
    [litres.group1, row.serving.group1],
    [litres.group2, row.serving.group2],
    [litres.group3, row.serving.group3],
  ]);
};

/** Thousandths of a litre by thousandths of a krone are 10 000 to the øre. */
const TO_ORE = 10_000n;

const atLeast = (minimum: Rate, lines: readonly (readonly [number, Rate])[]): FeeAmounts => {
  const exact = lines.reduce((sum, [litres, rate]) => sum + thousandths(litres) * thousandths(rate ?? ''), 0n);
  const computed = roundHalfUp(exact, TO_ORE);
  const floor = ore(minimum);
  const charged = computed < floor ? floor : computed;
  return {
    feeOre: Number(roundHalfUp(charged, 100n) * 100n),
    computedOre: Number(computed),
    minimumApplied: computed < floor,
  };
};

/** One price a use and no minimum, alkoholforskriften § 6-2 ("inntil", V; local guidelines 6.2 charge the maximum, SEED). */
const ambulatory = (row: FeeRow, uses: number): FeeAmounts => {
  if (!Number.isInteger(uses) || uses < 0) throw new RangeError(`uses must be a whole number from 0: ${uses}`);
  const total = Number(ore(row.ambulatoryMaximum)) * uses;
  return { feeOre: total, computedOre: total, minimumApplied: false };
};

const ore = (kroner: Rate): bigint => thousandths(kroner ?? '') / 10n;

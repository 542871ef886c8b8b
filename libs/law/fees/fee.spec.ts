import fc from 'fast-check';
import { defaultRules } from '../rule-set.js';
import { roundHalfUp, thousandths } from './exact-decimal.js';
import { fee, type FeeAmounts, type FeeGiven } from './fee.js';

const litres = fc.nat(50_000_000).map((units) => units / 1000);
const anyServing: fc.Arbitrary<FeeGiven> = fc.record({
  year: fc.constantFrom(2018, 2022, 2024, 2025, 2026),
  kind: fc.constant('serving' as const),
  litres: fc.record({ group1: litres, group2: litres, group3: litres }),
});
const amounts = (given: FeeGiven): FeeAmounts => {
  const answer = fee(given, defaultRules);
  if ('error' in answer) throw new Error(answer.error);
  return answer;
};

describe('fee', () => {
  test('rises with the litres and never lies below the minimum', () => {
    fc.assert(
      fc.property(anyServing, fc.nat(1_000_000), (given, extra) => {
        if (!given.litres) throw new Error('serving has litres');
        const group2 = (Math.round(given.litres.group2 * 1000) + extra) / 1000;
        const more = amounts({ ...given, litres: { ...given.litres, group2 } });
        const row = defaultRules.fees.find(({ year }) => year === given.year);
        expect(more.feeOre).toBeGreaterThanOrEqual(amounts(given).feeOre);
        expect(more.feeOre).toBeGreaterThanOrEqual(Number(row?.minimum.serving) * 100);
      }),
    );
  });

  test('the fee is whole kroner, at most half a krone from what was computed when no minimum applies', () => {
    fc.assert(
      fc.property(anyServing, (given) => {
        const { computedOre, feeOre, minimumApplied } = amounts(given);
        expect(feeOre % 100).toBe(0);
        if (!minimumApplied) expect(Math.abs(feeOre - computedOre)).toBeLessThanOrEqual(50);
      }),
    );
  });

  test('A half øre is rounded up exactly, where a binary float would fall below it', () => {
    expect(Math.round(0.3 * 0.75 * 100)).toBe(22);
    expect(amounts({ year: 2026, kind: 'sale', litres: { group1: 0, group2: 0.3, group3: 0 } }).computedOre).toBe(23);
    expect(thousandths(1.005)).toBe(1005n);
    expect(roundHalfUp(15n, 10n)).toBe(2n);
  });

  test('a year without a full row is not billed, also when only one rate is missing', () => {
    for (const kind of ['sale', 'serving', 'ambulatory'] as const)
      for (const year of [2017, 2023, 2027])
        expect(fee({ year, kind, litres: { group1: 1, group2: 1, group3: 1 } }, defaultRules)).toEqual({
          error: 'no-rate-for-year',
        });
  });

  test('litres finer than a millilitre or below zero are refused', () => {
    for (const group1 of [0.0001, -1, 0.1 + 0.2])
      expect(() => fee({ year: 2026, kind: 'sale', litres: { group1, group2: 0, group3: 0 } }, defaultRules)).toThrow(
        RangeError,
      );
  });
});

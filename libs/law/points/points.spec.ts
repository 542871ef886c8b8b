import fc from 'fast-check';
import { defaultRules } from '../rule-set.js';
import { pointsCatalogue, type Provision } from '../rule-set/points.js';
import { dateBetween, instantBetween } from '../testing/arbitraries.js';
import { explainPoints, points } from './points.js';
import type { PointOffence, PointsGiven } from './points-case.js';
import { withdrawalDays } from './withdrawal-scale.js';

const provisions = Object.keys(pointsCatalogue) as Provision[];
const anyOffence = (id: string): fc.Arbitrary<PointOffence> =>
  fc.record({
    id: fc.constant(id),
    at: instantBetween('2015-06-01', '2021-12-31'),
    provision: fc.constantFrom(...provisions),
    controlId: fc.constantFrom('k1', 'k2', 'k3', null),
    annulled: fc.constantFrom(false, false, false, true),
  });
const anyOffences = fc.nat(6).chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => anyOffence(`o${i}`))));
const anyGiven: fc.Arbitrary<PointsGiven> = fc.record({
  asOf: dateBetween('2018-01-01', '2022-12-31'),
  offences: anyOffences,
  transfers: fc.array(dateBetween('2016-01-01', '2022-01-01'), { maxLength: 2 }),
});

const tally = (given: PointsGiven) => {
  const answer = points(given, defaultRules);
  if ('error' in answer) throw new Error(answer.error);
  const days = answer.withdrawal && 'days' in answer.withdrawal ? answer.withdrawal.days : 0;
  return { ...answer, days };
};

describe('points', () => {
  test('more points never shorten a withdrawal: the scale rises', () => {
    for (let sum = 0; sum < 200; sum += 1)
      expect(withdrawalDays(sum + 1, defaultRules) ?? 0).toBeGreaterThanOrEqual(withdrawalDays(sum, defaultRules) ?? 0);
    expect([11, 12, 13, 15, 17, 23, 24, 25].map((sum) => withdrawalDays(sum, defaultRules))).toEqual([
      null,
      7,
      8,
      9,
      10,
      13,
      14,
      15,
    ]);
  });

  test('more points never shorten a withdrawal: a further offence of its own', () => {
    fc.assert(
      fc.property(anyGiven, anyOffence('extra'), (given, extra) => {
        const more = { ...given, offences: [...given.offences, { ...extra, controlId: null }] };
        expect(tally(more).days).toBeGreaterThanOrEqual(tally(given).days);
        expect(tally(more).windowSum).toBeGreaterThanOrEqual(tally(given).windowSum);
      }),
    );
  });

  test('every counted offence stands in exactly one allotment', () => {
    fc.assert(
      fc.property(anyGiven, (given) => {
        const listed = tally(given).allotments.flatMap(({ offenceIds }) => offenceIds);
        expect(new Set(listed).size).toBe(listed.length);
        expect(listed.length).toBeLessThanOrEqual(given.offences.length);
      }),
    );
  });

  test('the withdrawal looks at offence dates only: waiting with the decision changes nothing', () => {
    fc.assert(
      fc.property(anyGiven, (given) => {
        const still = { ...given, transfers: [], asOf: '2022-01-01' };
        expect(tally({ ...still, asOf: '2030-01-01' }).days).toBe(tally(still).days);
      }),
    );
  });

  test('Two minors in one control are one allotment, and shown as merged', () => {
    const offence = { at: '2026-02-14', provision: 'sale-to-under-18', controlId: 'k1' } as const;
    const given = {
      asOf: '2026-03-01',
      offences: [
        { ...offence, id: 'a' },
        { ...offence, id: 'b' },
      ],
    };
    const { reasoning } = explainPoints(given, defaultRules);
    expect(reasoning[0]).toMatchObject({ rule: 'points-allotment', outcome: { standard: 8, merged: true } });
  });

  test('Points move only on stated grounds with reasons', () => {
    const adjusted = (adjust: PointOffence['adjust']): PointsGiven => ({
      asOf: '2026-03-01',
      offences: [{ id: 'a', at: '2026-02-14', provision: 'hours', adjust }],
    });
    const ask = (adjust: PointOffence['adjust']) => points(adjusted(adjust), defaultRules);
    expect(ask({ points: 2, ground: 'aggravating', reasons: 'r' })).toEqual({ error: 'ground-mismatch' });
    expect(ask({ points: 2, ground: 'mitigating', reasons: '  ' })).toEqual({ error: 'reasons-required' });
    expect(ask({ points: 4, ground: 'aggravating', reasons: null })).toMatchObject({ windowSum: 4 });
  });

  test('spent points are marked as recalled, and the scale past 24 as inferred', () => {
    const at = '2026-02-14';
    const offences = ['a', 'b', 'c', 'd'].map((id) => ({ id, at, provision: 'duty-to-help' as const }));
    const given = { asOf: '2026-03-01', offences, withdrawals: [{ decidedOn: '2026-02-20', offenceIds: ['a'] }] };
    const steps = explainPoints(given, defaultRules).reasoning;
    expect(steps.find(({ rule }) => rule === 'points-live')).toMatchObject({ confidence: 'R', outcome: 'spent' });
    const all = explainPoints({ ...given, withdrawals: [] }, defaultRules).reasoning;
    expect(all.find(({ rule }) => rule === 'points-withdrawal')).toMatchObject({
      confidence: 'I',
      outcome: { days: 19 },
    });
  });
});

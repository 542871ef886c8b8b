import fc from 'fast-check';
import { defaultRules } from '../rule-set.js';
import { dateBetween } from '../testing/arbitraries.js';
import { inspectionQuota, type QuotaControl, type QuotaPlace } from './inspection-quota.js';

const day = dateBetween('2013-06-01', '2015-06-01');
const control: fc.Arbitrary<QuotaControl> = fc.record({
  at: day,
  of: fc.constantFrom('sale', 'serving'),
  inspectors: fc.nat(3),
});
const place: fc.Arbitrary<QuotaPlace> = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  licences: fc.array(
    fc.record({
      kind: fc.constantFrom('sale', 'serving', 'ambulatory', 'single-occasion'),
      from: day,
      to: fc.option(day),
    }),
    { maxLength: 3 },
  ),
  controls: fc.array(control, { maxLength: 4 }),
});
const places = fc.uniqueArray(place, { maxLength: 4, selector: ({ id }) => id });

describe('inspection-quota', () => {
  test('the shortfall never grows with a further valid control', () => {
    fc.assert(
      fc.property(fc.uniqueArray(place, { minLength: 1, selector: ({ id }) => id }), (given) => {
        const extra: QuotaControl = { at: '2014-05-05', of: 'serving', inspectors: 2 };
        const more = given.map((one, at) => (at === 0 ? { ...one, controls: [...one.controls, extra] } : one));
        const before = inspectionQuota({ year: 2014, places: given }, defaultRules);
        const after = inspectionQuota({ year: 2014, places: more }, defaultRules);
        expect(after.done).toBe(before.done + 1);
        expect(after.shortfall).toBeLessThanOrEqual(before.shortfall);
      }),
    );
  });

  test('the stricter requirement decides, and missing places are sorted', () => {
    fc.assert(
      fc.property(places, (given) => {
        const answer = inspectionQuota({ year: 2014, places: given }, defaultRules);
        expect(answer.shortfall + answer.done).toBeGreaterThanOrEqual(answer.seedRequired);
        expect(answer.seedRequired).toBeGreaterThanOrEqual(answer.statutoryRequired);
        expect(answer.missingPlaces).toEqual([...answer.missingPlaces].sort());
      }),
    );
  });
});

import fc from 'fast-check';
import { defaultRules } from '../rule-set.js';
import { dateBetween } from '../testing/arbitraries.js';
import { lapse } from './lapse.js';
import type { LapseEvent, LapseGiven } from './lapse-case.js';

const day = dateBetween('2015-01-01', '2016-12-31');
const maybe = fc.option(day);
const anyEvent: fc.Arbitrary<LapseEvent> = fc.oneof(
  fc.record({
    type: fc.constant('transfer' as const),
    on: day,
    notifiedOn: maybe,
    appliedOn: maybe,
    dominantShare: fc.boolean(),
    extensionUntil: maybe,
  }),
  fc.record({ type: fc.constant('death' as const), on: day, notifiedOn: maybe }),
  fc.record({ type: fc.constant('bankruptcy' as const), on: day }),
);
const anyGiven: fc.Arbitrary<LapseGiven> = fc.record({
  licence: fc.constant({ endsOn: '2016-06-30' }),
  renewal: fc.option(fc.record({ appliedOn: day, decidedOn: maybe })),
  events: fc.array(anyEvent, { maxLength: 3 }),
});
const until = (given: LapseGiven): string => lapse(given, defaultRules).mayOperateUntil;

describe('lapse', () => {
  test('no event lets a business go on longer than it could without', () => {
    fc.assert(
      fc.property(anyGiven, (given) => {
        expect(until(given) <= until({ ...given, events: [] })).toBe(true);
      }),
    );
  });

  test('a further event never lengthens it', () => {
    fc.assert(
      fc.property(anyGiven, anyEvent, (given, extra) => {
        expect(until({ ...given, events: [...(given.events ?? []), extra] }) <= until(given)).toBe(true);
      }),
    );
  });

  test('Renewed, yet the expiry lay in the past: a renewal never shortens the period', () => {
    fc.assert(
      fc.property(anyGiven, (given) => {
        expect(until({ ...given, events: [] }) >= given.licence.endsOn).toBe(true);
      }),
    );
  });
});

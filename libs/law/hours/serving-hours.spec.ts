import fc from 'fast-check';
import { defaultRules } from '../rule-set.js';
import { instantBetween } from '../testing/arbitraries.js';
import { type ServingHoursGiven, servingOccasions } from './serving-case.js';
import { servingHours } from './serving-hours.js';

const end = fc.constantFrom('22:00', '23:30', '24:00', '00:30', '01:00', '02:00', '02:30', '03:00', '05:00');
const start = fc.constantFrom('05:00', '08:00', '12:00', '13:00', '15:00');
const span = fc.record({ start, end });
const anyGiven: fc.Arbitrary<ServingHoursGiven> = fc.record({
  at: fc.oneof(
    instantBetween('2026-03-28', '2026-03-30'),
    instantBetween('2026-10-24', '2026-10-26'),
    instantBetween('2026-06-01', '2026-06-03'),
  ),
  activity: fc.constantFrom('serve', 'consume'),
  group: fc.constantFrom(1, 2, 3),
  occasion: fc.constantFrom(...servingOccasions),
  area: fc.constantFrom('indoor', 'outdoor', 'other-room'),
  municipalRules: fc.option(
    fc.record({
      group3: span,
      other: span,
      outdoorEnd: fc.option(end),
      extendedEndMax: fc.option(end),
      overnightOtherRoomsOnly: fc.boolean(),
    }),
  ),
  permission: fc.option(fc.record({ until: end })),
});
const ask = (given: ServingHoursGiven) => servingHours(given, defaultRules);

describe('serving-hours', () => {
  test('drinking is allowed whenever serving is', () => {
    fc.assert(
      fc.property(anyGiven, (given) => {
        if (ask({ ...given, activity: 'serve' }).allowed)
          expect(ask({ ...given, activity: 'consume' }).allowed).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('nothing but overnight guests is served in the hours of the ban', () => {
    fc.assert(
      fc.property(anyGiven, (given) => {
        const verdict = ask({ ...given, activity: 'serve' });
        const hour = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone: 'Europe/Oslo' });
        const at = Number(hour.format(Date.parse(given.at)));
        if (at >= 3 && at < 6) expect(verdict.allowed && verdict.reason !== 'overnight-guest').toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  test('a permission never takes an allowed hour away', () => {
    fc.assert(
      fc.property(anyGiven, (given) => {
        if (ask({ ...given, permission: null }).allowed) expect(ask(given).allowed).toBe(true);
      }),
    );
  });

  test('spirits are never served when beer is not', () => {
    fc.assert(
      fc.property(anyGiven, (given) => {
        if (given.municipalRules && given.municipalRules.other.start > '13:00') return;
        if (ask({ ...given, activity: 'serve', group: 3 }).allowed)
          expect(ask({ ...given, activity: 'serve', group: 1 }).allowed).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('The repeated hour of the autumn night gives nothing', () => {
    const given = { activity: 'serve', group: 1, occasion: 'closed-party', area: 'indoor' } as const;
    const permission = { until: '03:00' };
    expect(ask({ ...given, permission, at: '2026-10-25T02:59:59+02:00' }).allowed).toBe(true);
    expect(ask({ ...given, permission, at: '2026-10-25T02:00:00+01:00' })).toEqual({
      allowed: false,
      reason: 'statutory-ban',
    });
  });
});

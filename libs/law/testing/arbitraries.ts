import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { IsoDate, IsoInstant, Length } from '../calendar/iso.js';

const epoch = Temporal.PlainDate.from('1970-01-01');

/** For property tests: a day between two days, both included. */
export const dateBetween = (from: IsoDate, to: IsoDate): fc.Arbitrary<IsoDate> => {
  const first = epoch.until(Temporal.PlainDate.from(from)).days;
  const last = epoch.until(Temporal.PlainDate.from(to)).days;
  return fc.integer({ min: first, max: last }).map((days) => epoch.add({ days }).toString());
};

/** For property tests: a day in 2011-2050. */
export const anyDate = dateBetween('2011-01-01', '2050-12-31');

/** For property tests: a point in time between two days of UTC, to the minute. */
export const instantBetween = (from: IsoDate, to: IsoDate): fc.Arbitrary<IsoInstant> => {
  const minute = (date: IsoDate): number => Temporal.Instant.from(`${date}T00:00:00Z`).epochMilliseconds / 60_000;
  return fc
    .integer({ min: minute(from), max: minute(to) })
    .map((at) => Temporal.Instant.fromEpochMilliseconds(at * 60_000).toString());
};

/** For property tests: a length of up to some years. */
export const anyLength: fc.Arbitrary<Length> = fc.oneof(
  fc.record({ days: fc.nat(400) }),
  fc.record({ weeks: fc.nat(60) }),
  fc.record({ months: fc.nat(30) }),
  fc.record({ years: fc.nat(6) }),
);

import fc from 'fast-check';
import { anyDate, instantBetween } from '../testing/arbitraries.js';
import { instant } from './iso.js';
import { endOfDay, osloDay, startOfDay } from './oslo-time.js';
import { addDays } from './working-days.js';

describe('days in Oslo', () => {
  test('a day that is stored in UTC is still the day in Oslo', () => {
    expect(osloDay('2026-06-30T22:30:00Z')).toBe('2026-07-01');
    expect(osloDay('2026-12-31T22:59:59Z')).toBe('2026-12-31');
    expect(osloDay('2026-12-31T23:00:00Z')).toBe('2027-01-01');
  });

  test('every point in time lies in its own day, first instant included and last excluded', () => {
    fc.assert(
      fc.property(instantBetween('2011-01-01', '2050-12-31'), (text) => {
        const day = osloDay(text);
        const at = instant(text).epochMilliseconds;
        expect(startOfDay(day).epochMilliseconds <= at && at < endOfDay(day).epochMilliseconds).toBe(true);
      }),
    );
  });

  test('a day ends when the next one begins, also where the clock changes', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(endOfDay(date).equals(startOfDay(addDays(date, 1)))).toBe(true);
      }),
    );
    expect(endOfDay('2026-03-29').since(startOfDay('2026-03-29')).total('hours')).toBe(23);
    expect(endOfDay('2026-10-25').since(startOfDay('2026-10-25')).total('hours')).toBe(25);
  });

  test('a day that does not exist is refused', () => {
    expect(() => osloDay('2026-02-30')).toThrow(RangeError);
    expect(() => osloDay('2026-02-10T12:00:00')).toThrow(RangeError);
  });
});

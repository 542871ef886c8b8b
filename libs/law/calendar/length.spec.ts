import fc from 'fast-check';
import { anyDate, anyLength } from '../testing/arbitraries.js';
import { addLength, lastDayOfPeriod } from './length.js';
import { addDays } from './working-days.js';

describe('lengths', () => {
  test.each([
    ['2026-01-31', { months: 1 }, '2026-02-28'],
    ['2024-01-31', { months: 1 }, '2024-02-29'],
    ['2026-02-28', { months: 1 }, '2026-03-28'],
    ['2024-02-29', { years: 1 }, '2025-02-28'],
    ['2026-04-14', { weeks: 3 }, '2026-05-05'],
    ['2026-04-14', { days: 0 }, '2026-04-14'],
  ])('%s and %j end on %s', (start, length, end) => {
    expect(addLength(start, length)).toBe(end);
  });

  test('a period with a first day ends the day before: 30 November and three months end on 27 February', () => {
    expect(lastDayOfPeriod('2014-11-30', { months: 3 })).toBe('2015-02-27');
    expect(lastDayOfPeriod('2014-09-01', { weeks: 4 })).toBe('2014-09-28');
  });

  test('a length never goes back, and weeks are seven days', () => {
    fc.assert(
      fc.property(anyDate, anyLength, fc.nat(60), (date, length, weeks) => {
        expect(addLength(date, length) >= date).toBe(true);
        expect(addLength(date, { weeks })).toBe(addDays(date, 7 * weeks));
      }),
    );
  });

  test('months keep the day number or end on the last day of the month', () => {
    fc.assert(
      fc.property(anyDate, fc.nat(60), (date, months) => {
        const end = addLength(date, { months });
        expect(end.slice(8) === date.slice(8) || addDays(end, 1).endsWith('-01')).toBe(true);
      }),
    );
  });

  test('a negative length is refused', () => {
    expect(() => addLength('2026-01-01', { days: -1 })).toThrow(RangeError);
  });
});

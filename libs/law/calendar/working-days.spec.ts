import fc from 'fast-check';
import { anyDate } from '../testing/arbitraries.js';
import { addDays, addWorkingDays, isWorkingDay, roll } from './working-days.js';

describe('working days', () => {
  test('a rolled day is a working day, never earlier, and no working day lies between', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const rolled = roll(date);
        expect(isWorkingDay(rolled)).toBe(true);
        expect(rolled >= date).toBe(true);
        for (let day = date; day < rolled; day = addDays(day, 1)) expect(isWorkingDay(day)).toBe(false);
      }),
    );
  });

  test('rolling twice changes nothing', () => {
    fc.assert(fc.property(anyDate, (date) => expect(roll(roll(date))).toBe(roll(date))));
  });

  test('n working days on, exactly n working days have passed', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 30 }), (date, n) => {
        const end = addWorkingDays(date, n);
        let passed = 0;
        for (let day = addDays(date, 1); day <= end; day = addDays(day, 1)) if (isWorkingDay(day)) passed += 1;
        expect(passed).toBe(n);
        expect(isWorkingDay(end)).toBe(true);
      }),
    );
  });

  test('Christmas Eve and New Year’s Eve are working days; Christmas Day is none', () => {
    expect(['2026-12-24', '2026-12-31', '2026-12-25'].map(isWorkingDay)).toEqual([true, true, false]);
  });

  test('a negative or broken number of working days is refused', () => {
    expect(() => addWorkingDays('2026-01-05', -1)).toThrow(RangeError);
    expect(() => addWorkingDays('2026-01-05', 1.5)).toThrow(RangeError);
  });
});

import Holidays from 'date-holidays';
import { holidaysOf, isChurchHoliday, isHoliday } from './holidays.js';
import { addDays } from './working-days.js';

describe('holidays', () => {
  test('agree with an independent calendar on every day of 2011-2050', () => {
    const other = new Holidays('NO');
    for (let year = 2011; year <= 2050; year += 1) {
      const theirs = other
        .getHolidays(year)
        .filter(({ type }) => type === 'public')
        .map(({ date }) => date.slice(0, 10));
      const expected = new Set(theirs);
      for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1))
        expect([day, isHoliday(day)]).toEqual([day, expected.has(day)]);
    }
  });

  test('are sorted and bear one name a date', () => {
    for (let year = 1900; year <= 2100; year += 1) {
      const dates = holidaysOf(year).map(({ date }) => date);
      expect(dates).toEqual([...new Set(dates)].sort());
    }
  });

  test('17 May 2012 is Ascension Day by name and still a holiday', () => {
    expect(holidaysOf(2012).filter(({ date }) => date === '2012-05-17')).toEqual([
      { date: '2012-05-17', name: 'ascension-day' },
    ]);
    expect(isChurchHoliday('2012-05-17')).toBe(true);
    expect(isChurchHoliday('2026-05-17')).toBe(false);
  });

  test('a year before the Gregorian calendar is refused', () => {
    expect(() => holidaysOf(1500)).toThrow(RangeError);
  });
});

import fc from 'fast-check';
import { isHoliday } from '../calendar/holidays.js';
import { weekdayOf } from '../calendar/working-days.js';
import { defaultRules } from '../rule-set.js';
import { anyDate } from '../testing/arbitraries.js';
import { isEve, saleHours } from './sale-hours.js';

const long = { open: '07:00', weekdayClose: '23:00', eveClose: '22:00', closedWeekdays: [] };

describe('sale-hours', () => {
  test('there is no sale on a Sunday or a holiday, and else never past the caps of the Act', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const answer = saleHours({ date, municipalRules: long }, defaultRules);
        const closed = isHoliday(date) || weekdayOf(date) === 7;
        expect(answer).toEqual(
          closed
            ? { banned: true, reason: expect.any(String) as string }
            : { open: '07:00', close: isEve(date) ? '18:00' : '20:00' },
        );
      }),
    );
  });

  test('shorter local hours stand', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const rules = { ...long, weekdayClose: '17:00', eveClose: '13:00' };
        const answer = saleHours({ date, municipalRules: rules }, defaultRules);
        if ('close' in answer) expect(answer.close).toBe(isEve(date) ? '13:00' : '17:00');
      }),
    );
  });

  test.each([
    ['2026-05-13', false],
    ['2012-05-16', false],
    ['2021-04-30', false],
    ['2026-05-16', true],
    ['2026-12-24', true],
    ['2026-12-31', true],
    ['2026-04-01', true],
  ])('%s is an eve: %s', (date, eve) => {
    expect(isEve(date)).toBe(eve);
  });
});

import { isHoliday } from './holidays.js';
import { type IsoDate, plainDate } from './iso.js';

/** ISO weekday of a day: Monday is 1, Sunday is 7. */
export const weekdayOf = (date: IsoDate): number => plainDate(date).dayOfWeek;

/**
 * Monday to Friday and no holiday. Christmas Eve, New Year's Eve and the Wednesday before Maundy Thursday count as
 * working days. Domstolloven § 149 (V).
 */
export const isWorkingDay = (date: IsoDate): boolean => weekdayOf(date) < 6 && !isHoliday(date);

/** The day moved by a number of calendar days; negative goes back. */
export const addDays = (date: IsoDate, days: number): IsoDate => plainDate(date).add({ days }).toString();

/** The following calendar day. */
export const nextDay = (date: IsoDate): IsoDate => addDays(date, 1);

/** The day itself when it is a working day, else the next one; never an earlier day. Domstolloven § 149 (V). */
export const roll = (date: IsoDate): IsoDate => {
  let day = date;
  while (!isWorkingDay(day)) day = nextDay(day);
  return day;
};

/**
 * The n-th working day after a day, which need not be one itself. With n = 0 the day is returned as it is.
 * Throws RangeError when n is negative or not whole.
 */
export const addWorkingDays = (date: IsoDate, n: number): IsoDate => {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`working days must be a whole number from 0: ${n}`);
  let day = date;
  for (let left = n; left > 0; left -= 1) day = roll(nextDay(day));
  return day;
};

import { type IsoDate, type Length, plainDate } from './iso.js';
import { addDays } from './working-days.js';

/**
 * Start day not counted. Days and weeks are plain; months and years end on the same day number or, where the month has
 * none, on its last day. No roll. Domstolloven § 148 (V). Throws RangeError on a negative or broken number.
 */
export const addLength = (date: IsoDate, length: Length): IsoDate =>
  plainDate(date).add(checked(length), { overflow: 'constrain' }).toString();

/**
 * The last day of a period whose first day counts (a licence, a withdrawal): (first day + length) - 1 day, so 1
 * September and four weeks end on 28 September (policy `period-ends-the-day-before`, I).
 */
export const lastDayOfPeriod = (start: IsoDate, length: Length): IsoDate => addDays(addLength(start, length), -1);

const checked = (length: Length): Length => {
  for (const count of Object.values<number>(length))
    if (!Number.isInteger(count) || count < 0) throw new RangeError(`length must be whole and from 0: ${count}`);
  return length;
};

import { type IsoDate, plainDate } from './iso.js';

/** Number of days from the first to the last, both counted; 0 or less when the last lies before the first. */
export const daysCounted = (first: IsoDate, last: IsoDate): number =>
  plainDate(first).until(plainDate(last), { largestUnit: 'days' }).days + 1;

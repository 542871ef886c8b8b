import { Temporal } from 'temporal-polyfill';
import { type Language } from '../letter-frame.js';

const numbers = ' to tre fire fem seks sju åtte ni ti elleve tolv'.split(' ');

/** Whether a text is an ISO date that exists. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Whether a text is a time of day as HH:MM. */
export const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** An ISO date written out: 14. april 2014. Throws RangeError for a day that does not exist. */
export { norwegianDate as writtenDate } from '@law/calendar/norwegian-date.js';

/** A time of day written out: kl. 21.30. */
export const writtenTime = (time: string): string => `kl. ${time.replace(':', '.')}`;

/** A count of masculine things: words up to twelve, digits with a thin gap in thousands above. */
export function writtenCount(count: number, language: Language): string {
  if (count === 1) return language === 'nb' ? 'én' : 'ein';
  return numbers[count - 1] || String(count).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
}

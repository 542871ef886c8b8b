import { Temporal } from 'temporal-polyfill';

const iso = /^(\d{4})-(\d{2})-(\d{2})$/;
const norwegian = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

/** ISO date from `2012-07-01` or `01.07.2012`; null for any other form, a day that does not exist, or a year outside 1990-2099. */
export function readDate(text: string): string | null {
  const parts = iso.exec(text)?.slice(1) ?? norwegian.exec(text)?.slice(1).reverse();
  if (parts === undefined) return null;
  const [year, month, day] = parts.map(Number);
  // The present Act is of 1989, so an earlier or far later year is a slip of the keys.
  if (year === undefined || month === undefined || day === undefined || year < 1990 || year > 2099) return null;
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

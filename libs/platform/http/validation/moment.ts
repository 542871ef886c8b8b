import { Temporal } from 'temporal-polyfill';

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** A date of the calendar, `YYYY-MM-DD` and nothing more. */
export const isIsoDate = (value: unknown): value is string =>
  typeof value === 'string' &&
  DATE.test(value) &&
  accepts(() => Temporal.PlainDate.from(value, { overflow: 'reject' }));

/** An instant: ISO 8601 with `Z` or an offset, so that no time zone must be guessed. */
export const isInstant = (value: unknown): value is string =>
  typeof value === 'string' && INSTANT.test(value) && accepts(() => Temporal.Instant.from(value));

const accepts = (parse: () => unknown): boolean => {
  try {
    parse();
    return true;
  } catch {
    return false;
  }
};

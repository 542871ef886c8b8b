import { Temporal } from 'temporal-polyfill';

/** A calendar day in Europe/Oslo, `YYYY-MM-DD`. Four-digit years, so plain string order is date order. */
export type IsoDate = string;
/** A point in time, ISO 8601 with an offset or `Z`. */
export type IsoInstant = string;
/** A day or a point in time; a point in time stands for its day in Oslo. */
export type Moment = string;
/** An Oslo wall-clock time, `HH:MM`, `00:00` to `24:00`. */
export type WallTime = string;

/** A span by calendar: exactly one unit, a whole number from 0 upwards. */
export type Length =
  { readonly days: number } | { readonly weeks: number } | { readonly months: number } | { readonly years: number };

/** True for the exact shape `YYYY-MM-DD`; says nothing about whether the day exists. */
export const isDateText = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** The day as a Temporal value. Throws RangeError for another shape or a day that does not exist. */
export const plainDate = (date: IsoDate): Temporal.PlainDate => {
  if (!isDateText(date)) throw new RangeError(`not a date: ${date}`);
  return Temporal.PlainDate.from(date);
};

/** The point in time as a Temporal value. Throws RangeError when there is no offset or the text is malformed. */
export const instant = (text: IsoInstant): Temporal.Instant => Temporal.Instant.from(text);

/** The earlier of two or more days. */
export const earliestOf = (first: IsoDate, ...rest: readonly IsoDate[]): IsoDate =>
  rest.reduce((least, date) => (date < least ? date : least), first);

/** The later of two or more days. */
export const latestOf = (first: IsoDate, ...rest: readonly IsoDate[]): IsoDate =>
  rest.reduce((greatest, date) => (date > greatest ? date : greatest), first);

/** The year of a day, as a number. */
export const yearOf = (date: IsoDate): number => plainDate(date).year;

/** True when the first point in time lies strictly before the second, to the nanosecond. */
export const isBefore = (a: Temporal.Instant, b: Temporal.Instant): boolean => Temporal.Instant.compare(a, b) < 0;

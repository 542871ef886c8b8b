import type { Temporal } from 'temporal-polyfill';
import { instant, isDateText, type IsoDate, type Moment, plainDate } from './iso.js';

/** The time zone that every civil date of the law is read in (law digest 3.4, I). */
export const OSLO = 'Europe/Oslo';

/** The clock in Oslo at a point in time. */
export const osloClock = (at: Temporal.Instant): Temporal.ZonedDateTime => at.toZonedDateTimeISO(OSLO);

/** The calendar day in Oslo of a day or a point in time. Throws RangeError on anything else. */
export const osloDay = (moment: Moment): IsoDate =>
  isDateText(moment) ? plainDate(moment).toString() : osloClock(instant(moment)).toPlainDate().toString();

/** The instant at which the day begins, 00:00 in Oslo. */
export const startOfDay = (date: IsoDate): Temporal.Instant => plainDate(date).toZonedDateTime(OSLO).toInstant();

/** The instant at which the day is over, 24:00 in Oslo; it is itself no longer part of the day. */
export const endOfDay = (date: IsoDate): Temporal.Instant =>
  plainDate(date).add({ days: 1 }).toZonedDateTime(OSLO).toInstant();

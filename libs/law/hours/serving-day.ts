import type { Temporal } from 'temporal-polyfill';
import { type IsoDate, plainDate } from '../calendar/iso.js';
import { endOfDay, OSLO, osloClock } from '../calendar/oslo-time.js';
import { addDays } from '../calendar/working-days.js';
import { minutesOf } from './wall-time.js';

const MIDNIGHT = 1440;

/** The day whose serving a point in time belongs to: before `dayBegins` it is still the evening before. */
export const servingDayOf = (at: Temporal.Instant, dayBegins: string): IsoDate => {
  const clock = osloClock(at);
  const date = clock.toPlainDate().toString();
  return clock.hour * 60 + clock.minute < minutesOf(dayBegins) ? addDays(date, -1) : date;
};

/** Minutes from the serving day's midnight to an end; an end before `dayBegins` lies in the next calendar day. */
export const endMinutes = (time: string, dayBegins: string): number => {
  const minutes = minutesOf(time);
  return minutes < minutesOf(dayBegins) ? minutes + MIDNIGHT : minutes;
};

/**
 * The point in time of a clock time of the serving day. After midnight the minutes are counted as they pass, which is
 * the first time the clock shows them in the autumn night; in the spring night nothing lies later than the jump, where
 * 02:00 and 03:00 are one point in time (law digest 1.5, V2).
 */
export const servingInstant = (day: IsoDate, minutes: number): Temporal.Instant => {
  if (minutes < MIDNIGHT) {
    const time = { hour: Math.floor(minutes / 60), minute: minutes % 60 };
    return plainDate(day).toPlainDateTime(time).toZonedDateTime(OSLO).toInstant();
  }
  const midnight = endOfDay(day);
  const counted = midnight.add({ minutes: minutes - MIDNIGHT });
  const jump = forwardJumpOn(midnight);
  return jump && counted.epochMilliseconds > jump.epochMilliseconds ? jump : counted;
};

const forwardJumpOn = (midnight: Temporal.Instant): Temporal.Instant | null => {
  const clock = osloClock(midnight);
  return clock.hoursInDay < 24 ? (clock.getTimeZoneTransition('next')?.toInstant() ?? null) : null;
};

import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { nextDay } from '@law/calendar/working-days.js';
import { rowOf } from '@law/deadlines/catalogue/catalogue.js';
import { wordsOf } from '../domain/what.js';

export interface Entry {
  readonly watchId: string;
  readonly name: string;
  readonly due: string;
  readonly sequence: number;
  readonly cancelled: boolean;
  /** licence or report number; null where there is none */
  readonly caseNumber: string | null;
}

/**
 * A calendar file of all-day entries (RFC 5545): a stable UID per deadline, SEQUENCE counts its changes, DTEND is the day
 * after, a cancelled deadline stays with STATUS:CANCELLED. Case numbers and plain words only; no names.
 */
export const calendarText = (entries: readonly Entry[], language: 'nb' | 'nn', now: Temporal.Instant): string => {
  const calendar = ical({
    name: language === 'nb' ? 'Frister' : 'Fristar',
    prodId: { company: 'bevillingslogg', product: 'frister', language: 'NO' },
    method: ICalCalendarMethod.PUBLISH,
    // Not `timezone`, which would take the Z from DTSTAMP: days need no zone, and RFC 5545 wants the stamp in UTC.
    x: { 'X-WR-TIMEZONE': 'Europe/Oslo' },
  });
  for (const { watchId, name, due, sequence, cancelled, caseNumber } of entries) {
    const what = wordsOf(name)[language];
    const event = calendar.createEvent({
      id: `${watchId}@bevillingslogg`,
      sequence,
      stamp: now,
      start: Temporal.PlainDate.from(due),
      end: Temporal.PlainDate.from(nextDay(due)),
      allDay: true,
      summary: caseNumber === null ? what : `${what} (${caseNumber})`,
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    const row = rowOf(name);
    if (row) event.description(`${row.onExpiry[language]} ${row.paragraph}`);
  }
  return calendar.toString();
};

import { Temporal } from 'temporal-polyfill';

/** Law-and-log time. Machine time (tokens, leases, time-outs) never comes from here. */
export interface Clock {
  now(): Temporal.Instant;
}

export const systemClock: Clock = { now: () => Temporal.Now.instant() };

/** A clock that stands still until told otherwise; for tests and the demo. It never goes backwards. */
export class VirtualClock implements Clock {
  private current: Temporal.Instant;

  constructor(start: string) {
    this.current = Temporal.Instant.from(start);
  }

  now(): Temporal.Instant {
    return this.current;
  }

  advanceTo(instant: string | Temporal.Instant): void {
    const next = Temporal.Instant.from(instant);
    if (Temporal.Instant.compare(next, this.current) < 0) throw new RangeError('a log clock never goes backwards');
    this.current = next;
  }
}

export const OSLO = 'Europe/Oslo';

/** Civil day in Europe/Oslo of an ISO date or instant. */
export const osloDate = (moment: string | Temporal.Instant): string =>
  typeof moment === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(moment)
    ? moment
    : Temporal.Instant.from(moment).toZonedDateTimeISO(OSLO).toPlainDate().toString();

/** The instant at which a civil day is over: 24:00, so the whole last day counts. */
export const endOfOsloDay = (date: string): Temporal.Instant =>
  Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime(OSLO).toInstant();

/** A question about an earlier time; both bounds may be a civil day (meant to its end) or an instant. */
export interface Moment {
  /** only what had been recorded by then: what did we know then? */
  readonly asOf?: string;
  /** only facts that had happened by then: what was so then? */
  readonly validAt?: string;
}

/** Whether a moment lies after a limit; by the day in Oslo as soon as one of the two is only a day. */
export const isAfter = (moment: string, limit: string): boolean => {
  const dayOnly = moment.length === 10 || limit.length === 10;
  if (dayOnly) return osloDate(moment) > osloDate(limit);
  return Temporal.Instant.compare(Temporal.Instant.from(moment), Temporal.Instant.from(limit)) > 0;
};

/** The earliest of some instants, as it was written; null when there are none. As text, another UTC offset sorts wrong. */
export const earliest = (instants: readonly string[]): string | null =>
  instants.reduce<string | null>((first, one) => (first === null || isAfter(first, one) ? one : first), null);

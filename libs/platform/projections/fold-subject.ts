import { corrected } from '@kernel/corrections.js';
import { osloDate } from '@kernel/clock.js';
import { type Subject } from '@kernel/event.js';
import { Temporal } from 'temporal-polyfill';
import { type AnyRecorded } from '../log/recorded.js';
import { type AnyView } from './view.js';

export interface Moment {
  /** only what had been recorded by this instant: what did we know then? */
  readonly asOf?: string;
  /** only facts that had happened by this day or instant: what was so then? */
  readonly validAt?: string;
}

/** Folds a subject's events into a view's document, as known and as valid at a moment. Errors: those of the fold. */
export const foldSubject = (
  view: AnyView,
  subject: Subject,
  events: readonly AnyRecorded[],
  { asOf, validAt }: Moment = {},
): object | null => {
  const known = asOf === undefined ? events : events.filter((event) => !isAfter(event.meta.recordedAt, asOf));
  const right = corrected(known, true);
  const valid = validAt === undefined ? right : right.filter((event) => !isAfter(event.meta.occurredAt, validAt));
  const fold = view.fold as (doc: object | null, event: AnyRecorded, subject: Subject) => object | null;
  return valid.reduce<object | null>((doc, event) => fold(doc, event, subject), null);
};

/** Compares by day as soon as one side is only a day. */
const isAfter = (moment: string, limit: string): boolean => {
  const dayOnly = moment.length === 10 || limit.length === 10;
  if (dayOnly) return osloDate(moment) > osloDate(limit);
  return Temporal.Instant.compare(Temporal.Instant.from(moment), Temporal.Instant.from(limit)) > 0;
};

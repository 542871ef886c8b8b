import { corrected } from '@kernel/corrections.js';
import { isAfter, type Moment } from '@kernel/clock.js';
import { type Subject } from '@kernel/event.js';
import { type AnyRecorded } from '../log/recorded.js';
import { type AnyView } from './view.js';

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

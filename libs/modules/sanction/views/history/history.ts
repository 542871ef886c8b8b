import { type Subject } from '@kernel/event.js';
import { isAfter, type Moment } from '@kernel/clock.js';
import { type RuleEvaluation } from '@law/explanation.js';
import { type StoredEvent } from '@platform/event-store/port.js';
import { type AppealOfCase, appealsOf } from './appeals.js';
import { type LetterOfCase, lettersOf } from './letters.js';
import { words } from './words.js';

export interface HistoryEntry {
  readonly eventId: string;
  readonly type: string;
  /** when the fact happened, and when it was recorded */
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly actor: { readonly id: string; readonly role: string };
  readonly paragraph: string | null;
  readonly text: { readonly nb: string; readonly nn: string };
  /** the open part of the event; what is protected shows only as a remark */
  readonly facts: object;
  readonly remark: boolean;
  /** the steps of the rules that led to a proposal; null for an event that rests on none */
  readonly reasoning: readonly RuleEvaluation[] | null;
  readonly subjects: readonly Subject[];
  readonly correction: 'corrected' | 'entered-in-error' | null;
  readonly hash: string;
}

/** A subject's whole history: what happened, its letters and their arrival, its appeals and their outcome. */
export interface History {
  readonly entries: readonly HistoryEntry[];
  readonly letters: readonly LetterOfCase[];
  readonly appeals: readonly AppealOfCase[];
}

/** As known and as valid at a moment. */
export const wholeHistoryOf = (events: readonly StoredEvent[], moment: Moment): History => {
  const seen = new Set(historyOf(events, moment).map(({ eventId }) => eventId));
  const then = events.filter(({ id }) => seen.has(id));
  return { entries: historyOf(events, moment), letters: lettersOf(then), appeals: appealsOf(then) };
};

const machinery = (type: string): boolean => type.startsWith('saga-');

/** Everything recorded about a subject, as known and as valid at a moment. Corrections show; nothing is hidden by them. */
export const historyOf = (events: readonly StoredEvent[], { asOf, validAt }: Moment): HistoryEntry[] => {
  const known = events.filter(
    (event) => !machinery(event.type) && (asOf === undefined || !isAfter(event.recordedAt, asOf)),
  );
  const correctionOf = new Map<string, HistoryEntry['correction']>();
  for (const event of known) {
    const { eventId } = event.data as { eventId?: string };
    if (event.type === 'fact-corrected' && eventId) correctionOf.set(eventId, 'corrected');
    if (event.type === 'entered-in-error' && eventId) correctionOf.set(eventId, 'entered-in-error');
  }
  return known
    .filter((event) => validAt === undefined || !isAfter(event.occurredAt, validAt))
    .map((event) => ({
      eventId: event.id,
      type: event.type,
      occurredAt: event.occurredAt,
      recordedAt: event.recordedAt,
      actor: { id: event.actor.id, role: event.actor.role },
      paragraph: words[event.type]?.paragraph ?? null,
      text: words[event.type]
        ? { nb: words[event.type]?.nb ?? '', nn: words[event.type]?.nn ?? '' }
        : { nb: event.type, nn: event.type },
      facts: event.data,
      remark: event.protected !== null,
      reasoning: (event.data as { reasoning?: readonly RuleEvaluation[] }).reasoning ?? null,
      subjects: event.subjects,
      correction: correctionOf.get(event.id) ?? null,
      hash: event.hash,
    }));
};

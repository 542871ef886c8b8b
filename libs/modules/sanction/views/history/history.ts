import { type Subject } from '@kernel/event.js';
import { isAfter, type Moment } from '@kernel/clock.js';
import { type StoredEvent } from '@platform/event-store/port.js';
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
  readonly subjects: readonly Subject[];
  readonly correction: 'corrected' | 'entered-in-error' | null;
  readonly hash: string;
}

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
      subjects: event.subjects,
      correction: correctionOf.get(event.id) ?? null,
      hash: event.hash,
    }));
};

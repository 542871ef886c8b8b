import { type DomainEvent, type Recorded } from './event.js';

interface Correction {
  readonly eventId: string;
  readonly path?: string | null;
  readonly new?: unknown;
  readonly occurredAt?: string | null;
}

/** Events about other events of the same stream; a proposal waits for a second person, and like a rejected one changes nothing. */
export const isCorrection = (event: { type: string }): boolean =>
  changesFacts(event) || event.type === 'correction-proposed' || event.type === 'correction-rejected';

/** Changes what earlier events say; a proposal does not, yet. */
export const changesFacts = (event: { type: string }): boolean =>
  event.type === 'fact-corrected' || event.type === 'entered-in-error';

/**
 * The events as they should have been: corrected values in place, events entered in error gone, corrections themselves
 * consumed. Every fold goes through here, so a correction recomputes everything that rests on the fact.
 * With `pending` a proposed correction stays as long as nobody has confirmed it, and with its rejection after that: a view
 * shows that it waits, and that it came to nothing.
 * Errors: throws when a correction names a path that the event does not have (the decision refuses such a correction).
 */
export const corrected = <E extends DomainEvent>(events: readonly Recorded<E>[], pending = false): Recorded<E>[] => {
  if (!events.some(isCorrection)) return [...events];
  const corrections = new Map<string, { type: string; data: Correction }[]>();
  for (const event of events) {
    if (!changesFacts(event)) continue;
    const correction = { type: event.type, data: event.data as Correction };
    const list = corrections.get(correction.data.eventId) ?? [];
    corrections.set(correction.data.eventId, [...list, correction]);
  }
  return events.flatMap((event, index) => {
    if (event.type === 'correction-rejected') return pending ? [event] : [];
    if (isCorrection(event)) return pending && staysShown(event, events.slice(index + 1)) ? [event] : [];
    const own = corrections.get(event.meta.id) ?? [];
    if (own.some((c) => c.type === 'entered-in-error')) return [];
    return [own.reduce((e, c) => applyCorrection(e, c.data), event)];
  });
};

/** Until a later correction of the same value, or the end of the whole event, has decided it; a rejected one stays. */
const staysShown = (event: DomainEvent, later: readonly DomainEvent[]): boolean => {
  if (event.type !== 'correction-proposed') return false;
  const { eventId, path, correctionId } = event.data as Correction & { correctionId: string };
  const rejected = later.some(
    ({ type, data }) =>
      type === 'correction-rejected' && (data as { correctionId: string }).correctionId === correctionId,
  );
  if (rejected) return true;
  return !later.some((other) => {
    const decided = other.data as Correction;
    if (!changesFacts(other) || decided.eventId !== eventId) return false;
    return other.type === 'entered-in-error' || decided.path === path;
  });
};

const applyCorrection = <E extends DomainEvent>(event: Recorded<E>, correction: Correction): Recorded<E> => ({
  ...event,
  data: replaceAt(event.data, correction.path ?? '', correction.new),
  ...(correction.occurredAt
    ? { occurredAt: correction.occurredAt, meta: { ...event.meta, occurredAt: correction.occurredAt } }
    : {}),
});

/** Value at a JSON pointer (RFC 6901); undefined when there is none. */
export const valueAt = (root: unknown, pointer: string): unknown =>
  steps(pointer).reduce<unknown>(
    (node, step) => (node !== null && typeof node === 'object' ? (node as Record<string, unknown>)[step] : undefined),
    root,
  );

const replaceAt = (root: object, pointer: string, value: unknown): object => {
  const copy = structuredClone(root);
  const path = steps(pointer);
  const last = path.pop();
  const parent = path.reduce<unknown>(
    (node, step) => (node !== null && typeof node === 'object' ? (node as Record<string, unknown>)[step] : undefined),
    copy,
  );
  if (last === undefined || parent === null || typeof parent !== 'object' || !(last in parent)) {
    throw new TypeError(`no value at ${pointer}`);
  }
  (parent as Record<string, unknown>)[last] = value;
  return copy;
};

const steps = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

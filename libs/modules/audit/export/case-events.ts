import { type Municipality } from '@kernel/municipality.js';
import { partsOf } from '@kernel/stream-name.js';
import { type LogProofs } from '@platform/audit/log-proofs.js';
import { type EventStore, type StoredEvent } from '@platform/event-store/port.js';

/** Streams that belong to one case alone: if one event concerns the licence, all of the stream does. */
const WHOLE = ['sanctionRecord', 'licence', 'inspection', 'notice', 'turnover', 'document', 'appeal'];

export interface PlacedEvent {
  readonly event: StoredEvent;
  /** place in the municipality's log, from 0 */
  readonly index: number;
  /** RFC 6962 audit path under the head */
  readonly path: readonly string[];
}

export interface CaseEvents {
  readonly events: readonly PlacedEvent[];
  /** streams of which other events do not concern the licence, and are not here */
  readonly partialStreams: readonly string[];
}

/**
 * Every event that concerns a licence and that the head speaks for, in log order. The streams of sagas are machinery: what
 * they led to stands in the streams of the case.
 */
export const caseEvents = async (
  store: EventStore,
  municipality: Municipality,
  licenceId: string,
  proofs: LogProofs,
  size: number,
): Promise<CaseEvents> => {
  const named = await store.readSubject(municipality, `licence:${licenceId}`);
  const byId = new Map<string, StoredEvent>();
  const partial = new Set<string>();
  for (const event of named) {
    const { category } = partsOf(event.stream);
    if (category.startsWith('saga') || byId.has(event.id)) continue;
    if (!WHOLE.includes(category)) {
      byId.set(event.id, event);
      partial.add(event.stream);
    } else {
      for (const one of await store.readStream(event.stream)) byId.set(one.id, one);
    }
  }
  const events = [...byId.values()].flatMap((event) => {
    const proof = proofs.inclusion(event.id, size);
    return proof ? [{ event, index: proof.index, path: proof.path }] : [];
  });
  return {
    events: events.sort((a, b) => a.index - b.index),
    partialStreams: [...partial].sort(),
  };
};

import { corrected } from '@kernel/corrections.js';
import { type DeadlineChange } from '@kernel/deadline.js';
import { type Decider } from '@kernel/decider.js';
import { type DomainEvent, type Recorded } from '@kernel/event.js';
import { type CorrectionEvent } from '@kernel/use-case.js';

type Proposed = Extract<CorrectionEvent, { type: 'correction-proposed' }>['data'] & { readonly by: string };

export interface StreamAsWritten {
  readonly written: readonly Recorded[];
  readonly proposed: ReadonlyMap<string, Proposed>;
  /** ids of proposals that were turned down or taken back */
  readonly rejected: ReadonlySet<string>;
  /** deadlines that are armed now, by name: id of the event whose fact armed each */
  readonly armed: ReadonlyMap<string, string>;
}

/** A stream with its corrections in sight, for deciding on further ones. */
export const streamAsWritten = (category: string): Decider<StreamAsWritten, DomainEvent> => ({
  category,
  uncorrected: true,
  initial: { written: [], proposed: new Map(), rejected: new Set(), armed: new Map() },
  evolve: (state, event) => {
    const armed = new Map(state.armed);
    for (const change of event.deadlines ?? []) apply(armed, change, factOf(event));
    const proposed = new Map(state.proposed);
    if (event.type === 'correction-proposed') {
      const data = event.data as Extract<CorrectionEvent, { type: 'correction-proposed' }>['data'];
      proposed.set(data.correctionId, { ...data, by: event.meta.actor.id });
    }
    const rejected = new Set(state.rejected);
    if (event.type === 'correction-rejected') rejected.add((event.data as { correctionId: string }).correctionId);
    return { written: [...state.written, event], proposed, rejected, armed };
  },
});

const apply = (armed: Map<string, string>, change: DeadlineChange, fact: string): void => {
  if (change.op === 'arm') armed.set(change.name, fact);
  else armed.delete(change.name);
};

/** A correction arms in the name of the event that it corrects. */
const factOf = ({ type, data, meta }: Recorded): string =>
  type === 'fact-corrected' ? (data as { eventId: string }).eventId : meta.id;

/** The event as it stands after all corrections so far; undefined when unknown or entered in error. */
export const standing = (state: StreamAsWritten, eventId: string): Recorded | undefined =>
  corrected(state.written).find((event) => event.meta.id === eventId);

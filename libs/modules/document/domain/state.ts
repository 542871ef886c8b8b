import { type Decider } from '@kernel/decider.js';
import { type DocumentEvent } from './events.js';

export interface DocumentState {
  readonly received: DocumentEvent['data'] | null;
  readonly eventId: string | null;
}

export const documentDecider: Decider<DocumentState, DocumentEvent> = {
  category: 'document',
  initial: { received: null, eventId: null },
  evolve: (_state, event) => ({ received: event.data, eventId: event.meta.id }),
};

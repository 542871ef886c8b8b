import { type Decider } from '@kernel/decider.js';
import { type Subject } from '@kernel/event.js';
import { type DocumentEvent, type DocumentReceived } from './events.js';

export interface DocumentState {
  readonly received: DocumentReceived['data'] | null;
  readonly eventId: string | null;
  readonly answered: boolean;
  readonly note: 'none' | 'open' | 'settled';
  readonly subjects: readonly Subject[];
}

export const documentDecider: Decider<DocumentState, DocumentEvent> = {
  category: 'document',
  initial: { received: null, eventId: null, answered: false, note: 'none', subjects: [] },
  evolve: (state, event) => {
    switch (event.type) {
      case 'document-received':
        return { ...state, received: event.data, eventId: event.meta.id, subjects: event.meta.subjects };
      case 'document-answered':
        return { ...state, answered: true };
      case 'note-recorded':
        return { ...state, note: 'open', eventId: event.meta.id, subjects: event.meta.subjects };
      case 'note-settled':
        return { ...state, note: 'settled' };
    }
  },
};

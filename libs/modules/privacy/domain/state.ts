import { type Decider } from '@kernel/decider.js';
import { type Subject } from '@kernel/event.js';
import { type ErasureOutcome, type PrivacyEvent } from './events.js';

export interface Restricted {
  readonly eventIds: readonly string[];
  readonly blobs: readonly string[];
  readonly paragraph: string;
}

export interface PrivacyRequest {
  readonly request: {
    readonly requestId: string;
    readonly licenceId: string;
    readonly receivedOn: string;
    readonly eventIds: readonly string[];
  } | null;
  readonly requestEventId: string | null;
  /** in force: a restriction that was lifted is no longer among them */
  readonly decisions: readonly {
    readonly outcome: ErasureOutcome;
    readonly eventId: string;
    readonly decidedOn: string;
  }[];
  readonly restricted: Restricted | null;
  readonly subjects: readonly Subject[];
}

export const privacyDecider: Decider<PrivacyRequest, PrivacyEvent> = {
  category: 'privacyRequest',
  initial: {
    request: null,
    requestEventId: null,
    decisions: [],
    restricted: null,
    subjects: [],
  },
  evolve: (state, event) => {
    switch (event.type) {
      case 'erasure-requested':
        return { ...state, request: event.data, requestEventId: event.meta.id, subjects: event.meta.subjects };
      case 'erasure-decided':
        return {
          ...state,
          decisions: [
            ...state.decisions,
            { outcome: event.data.outcome, eventId: event.meta.id, decidedOn: event.data.decidedOn },
          ],
        };
      case 'content-restricted': {
        const { eventIds, blobs, paragraph } = event.data;
        return { ...state, restricted: { eventIds, blobs, paragraph } };
      }
      case 'restriction-lifted':
        return {
          ...state,
          restricted: null,
          decisions: state.decisions.filter(({ outcome }) => outcome !== 'restricted'),
        };
      case 'name-pseudonymised':
        return state;
    }
  },
};

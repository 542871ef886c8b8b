import { type Decider } from '@kernel/decider.js';
import { type Subject } from '@kernel/event.js';
import { type Certainty, type Enclosure, type NoticeEvent } from './events.js';

type ProducedEvent = Extract<NoticeEvent, { type: 'notice-produced' }>;
type Ordered = Extract<NoticeEvent, { type: 'notice-ordered' }>['data'];

interface Produced {
  readonly title: string;
  readonly sha256: string;
  readonly mediaType: string;
  readonly size: number;
  readonly enclosures: readonly Enclosure[];
}

export interface NoticeState {
  readonly order: Ordered | null;
  readonly subjects: readonly Subject[];
  readonly approved: boolean;
  /** the file that is handed over */
  readonly produced: Produced | null;
  readonly handOver: 'none' | 'started' | 'done' | 'unknown';
  readonly dispatchedOn: string | null;
  readonly arrival: { readonly on: string; readonly certainty: Certainty } | null;
  readonly returnedOn: string | null;
}

export const noticeDecider: Decider<NoticeState, NoticeEvent> = {
  category: 'notice',
  initial: {
    order: null,
    subjects: [],
    approved: false,
    produced: null,
    handOver: 'none',
    dispatchedOn: null,
    arrival: null,
    returnedOn: null,
  },
  evolve: (state, event) => {
    switch (event.type) {
      case 'notice-ordered':
        return { ...state, order: event.data, subjects: event.meta.subjects, approved: event.data.policy === 'send' };
      case 'notice-approved':
        return { ...state, approved: true };
      case 'notice-blocked':
      case 'notice-production-asked':
        return state;
      case 'notice-produced':
        return { ...state, produced: handedOver(event.data) };
      case 'notice-hand-over-started':
        return { ...state, handOver: 'started' };
      case 'notice-handed-over':
        return { ...state, handOver: 'done' };
      case 'notice-hand-over-unknown':
        return { ...state, handOver: 'unknown' };
      case 'notice-dispatched':
        return { ...state, dispatchedOn: event.data.dispatchedOn };
      case 'notice-arrived':
        return { ...state, arrival: { on: event.data.arrivedOn, certainty: event.data.certainty } };
      case 'notice-undeliverable':
        return { ...state, arrival: null, returnedOn: event.data.on };
    }
  },
};

const handedOver = ({ title, pdf, sha256, mediaType, size, enclosures = [] }: ProducedEvent['data']): Produced =>
  pdf
    ? { title, sha256: pdf.sha256, mediaType: 'application/pdf', size: pdf.size, enclosures }
    : { title, sha256, mediaType, size, enclosures };

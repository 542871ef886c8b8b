import { type Decider } from '@kernel/decider.js';
import { type Subject } from '@kernel/event.js';
import { type Certainty, type NoticeEvent } from './events.js';

type Ordered = Extract<NoticeEvent, { type: 'notice-ordered' }>['data'];

export interface NoticeState {
  readonly order: Ordered | null;
  readonly subjects: readonly Subject[];
  readonly approved: boolean;
  /** hash of the file that is handed over */
  readonly produced: { readonly sha256: string } | null;
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
        return { ...state, produced: { sha256: event.data.pdf?.sha256 ?? event.data.sha256 } };
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

import { type Decider } from '@kernel/decider.js';
import { type Subject } from '@kernel/event.js';
import { type Certainty, type Enclosure, type NoticeEvent, type Via } from './events.js';

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
  readonly handOver: 'none' | 'started' | 'done' | 'unknown' | 'refused';
  /** the service that got it brings it out by itself */
  readonly posts: boolean;
  /** 1 for the first document and hand-over; a new one where the letter got another address or went out again */
  readonly attempt: number;
  /** the service's own name for what it got */
  readonly reference: string | null;
  readonly dispatchedOn: string | null;
  readonly statuses: readonly { readonly status: string; readonly at: string }[];
  readonly arrival: { readonly on: string; readonly certainty: Certainty } | null;
  readonly returnedOn: string | null;
  readonly supersededBy: string | null;
  /** opening has been waited for in vain: varsel once more, and when that was */
  readonly unopened: 'no' | 'waits' | 'notified-again';
}

export const noticeDecider: Decider<NoticeState, NoticeEvent> = {
  category: 'notice',
  initial: {
    order: null,
    subjects: [],
    approved: false,
    produced: null,
    handOver: 'none',
    posts: false,
    attempt: 1,
    reference: null,
    dispatchedOn: null,
    statuses: [],
    arrival: null,
    returnedOn: null,
    supersededBy: null,
    unopened: 'no',
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
        return { ...state, handOver: 'started', posts: event.data.posts ?? false };
      case 'notice-handed-over':
        return { ...state, handOver: 'done', reference: event.data.reference };
      case 'notice-hand-over-unknown':
        return { ...state, handOver: 'unknown' };
      case 'notice-hand-over-refused':
        return { ...state, handOver: 'refused' };
      case 'notice-hand-over-retried':
        return { ...state, handOver: 'none', attempt: state.attempt + 1 };
      case 'notice-readdressed':
        return readdressed(state, event.data.via);
      case 'notice-superseded':
        return { ...state, supersededBy: event.data.by };
      case 'delivery-status-observed':
        return { ...state, statuses: [...state.statuses, { status: event.data.status, at: event.data.at }] };
      case 'notice-unopened':
        return { ...state, unopened: 'waits' };
      case 'notice-notified-again':
        return { ...state, unopened: 'notified-again' };
      case 'notice-dispatched':
        return { ...state, dispatchedOn: event.data.dispatchedOn };
      case 'notice-arrived':
        return {
          ...state,
          arrival: { on: event.data.arrivedOn, certainty: event.data.certainty },
          returnedOn: null,
        };
      case 'notice-undeliverable':
        return { ...state, arrival: null, returnedOn: event.data.on };
    }
  },
};

const handedOver = ({ title, pdf, sha256, mediaType, size, enclosures = [] }: ProducedEvent['data']): Produced =>
  pdf
    ? { title, sha256: pdf.sha256, mediaType: 'application/pdf', size: pdf.size, enclosures }
    : { title, sha256, mediaType, size, enclosures };

/** Another address makes another document: nothing of the old one counts as made or handed over. */
const readdressed = (state: NoticeState, via: Via | null): NoticeState => {
  if (!state.order) return state;
  const { via: _before, ...order } = state.order;
  const attempt = state.handOver === 'none' ? state.attempt : state.attempt + 1;
  return {
    ...state,
    order: via ? { ...order, via } : order,
    produced: null,
    handOver: 'none',
    posts: false,
    attempt,
    reference: null,
  };
};

/** The name under which the letter service knows the document that is now to go out. */
export const handOverId = (noticeId: string, { attempt }: Pick<NoticeState, 'attempt'>): string =>
  attempt === 1 ? noticeId : `${noticeId}.${attempt}`;

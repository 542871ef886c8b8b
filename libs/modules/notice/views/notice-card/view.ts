import { type AnyRecorded } from '@platform/log/recorded.js';
import { defineView } from '@platform/projections/view.js';
import {
  type About,
  type Certainty,
  type Missing,
  type Beside,
  type NoticeEvent,
  type PdfFile,
  type Recipient,
  type Via,
} from '../../domain/events.js';
import { type LetterKind } from '../../letters/letter-content.js';

export type NoticeStatus =
  | 'awaits-approval'
  | 'ordered'
  | 'blocked'
  | 'produced'
  | 'ready-to-post'
  | 'hand-over-unknown'
  | 'hand-over-refused'
  | 'handed-over'
  | 'dispatched'
  | 'arrived'
  | 'undeliverable';

export interface NoticeCard {
  readonly noticeId: string;
  readonly kind: LetterKind;
  readonly recipient: Recipient;
  readonly about: About;
  readonly language: 'nb' | 'nn';
  readonly status: NoticeStatus;
  readonly orderedAt: string;
  readonly title: string | null;
  readonly sha256: string | null;
  readonly pdf: PdfFile | null;
  readonly reference: string | null;
  readonly missing: readonly Missing[];
  readonly dispatchedOn: string | null;
  readonly arrival: { readonly on: string; readonly certainty: Certainty; readonly basis: string } | null;
  readonly returned: { readonly on: string; readonly reason: string } | null;
  readonly replaces: string | null;
  readonly supersededBy: string | null;
  /** the representative who receives it for the party */
  readonly via: Via | null;
  /** the letter to the representative that this one goes out beside; it starts no clock */
  readonly beside: Beside | null;
  readonly service: string | null;
  /** the service brings it out by itself; else a person posts it */
  readonly posts: boolean;
  readonly channel: 'paper' | 'digital' | null;
  /** what the delivery service showed, in the order in which it was seen */
  readonly statuses: readonly { readonly status: string; readonly at: string; readonly source: string }[];
  readonly unopenedSince: string | null;
}

/** Which letters are out, which have arrived, and which wait for a person. */
export const noticeCard = defineView<NoticeCard>({
  name: 'notice-card',
  version: 2,
  subjects: ['notice'],
  categories: ['notice'],
  fold: (card, recorded) => {
    const event = recorded as NoticeEvent & AnyRecorded;
    if (event.type === 'notice-ordered') return ordered(event);
    return card && { ...card, ...changeOf(event, card) };
  },
  columns: { status: 'text', kind: 'text', ordered: 'text' },
  index: ({ status, kind, orderedAt }) => ({ status, kind, ordered: orderedAt }),
});

const ordered = ({ data, meta }: Extract<NoticeEvent, { type: 'notice-ordered' }> & AnyRecorded): NoticeCard => {
  const { policy, via, beside, channel: _channel, ...order } = data;
  return {
    ...order,
    status: policy === 'send' ? 'ordered' : 'awaits-approval',
    orderedAt: meta.recordedAt,
    title: null,
    sha256: null,
    pdf: null,
    reference: null,
    missing: [],
    dispatchedOn: null,
    arrival: null,
    returned: null,
    supersededBy: null,
    via: via ?? null,
    beside: beside ?? null,
    service: null,
    posts: false,
    channel: null,
    statuses: [],
    unopenedSince: null,
  };
};

const changeOf = (event: NoticeEvent, card: NoticeCard): Partial<NoticeCard> => {
  switch (event.type) {
    case 'notice-approved':
    case 'notice-production-asked':
      return { status: 'ordered' };
    case 'notice-blocked':
      return { status: 'blocked', missing: event.data.missing };
    case 'notice-produced':
      return {
        status: 'produced',
        title: event.data.title,
        sha256: event.data.sha256,
        pdf: event.data.pdf ?? null,
        missing: [],
      };
    case 'notice-handed-over':
      return { status: card.posts ? 'handed-over' : 'ready-to-post', reference: event.data.reference };
    case 'notice-hand-over-unknown':
      return { status: 'hand-over-unknown' };
    case 'notice-dispatched':
      return { status: 'dispatched', dispatchedOn: event.data.dispatchedOn, channel: event.data.channel };
    case 'notice-arrived': {
      const { arrivedOn: on, certainty, basis } = event.data;
      return { status: 'arrived', arrival: { on, certainty, basis } };
    }
    case 'notice-undeliverable':
      return { status: 'undeliverable', arrival: null, returned: { on: event.data.on, reason: event.data.reason } };
    case 'notice-hand-over-started':
      return { service: event.data.service, posts: event.data.posts ?? false };
    case 'notice-hand-over-refused':
      return { status: 'hand-over-refused' };
    case 'notice-hand-over-retried':
      return { status: 'produced' };
    case 'notice-readdressed': {
      const status = card.status === 'awaits-approval' ? card.status : 'ordered';
      return { status, via: event.data.via, title: null, sha256: null, pdf: null, reference: null };
    }
    case 'notice-superseded':
      return { supersededBy: event.data.by };
    case 'delivery-status-observed': {
      const { status, at, source } = event.data;
      return { statuses: [...card.statuses, { status, at, source }] };
    }
    case 'notice-unopened':
      return { unopenedSince: event.data.notifiedOn };
    case 'notice-notified-again':
      return { unopenedSince: null };
    default:
      return {};
  }
};

import { type AnyRecorded } from '@platform/log/recorded.js';
import { defineView } from '@platform/projections/view.js';
import {
  type About,
  type Certainty,
  type Missing,
  type NoticeEvent,
  type PdfFile,
  type Recipient,
} from '../../domain/events.js';
import { type LetterKind } from '../../letters/letter-content.js';

export type NoticeStatus =
  | 'awaits-approval'
  | 'ordered'
  | 'blocked'
  | 'produced'
  | 'ready-to-post'
  | 'hand-over-unknown'
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
}

/** Which letters are out, which have arrived, and which wait for a person. */
export const noticeCard = defineView<NoticeCard>({
  name: 'notice-card',
  version: 1,
  subjects: ['notice'],
  categories: ['notice'],
  fold: (card, recorded) => {
    const event = recorded as NoticeEvent & AnyRecorded;
    if (event.type === 'notice-ordered') return ordered(event);
    return card && { ...card, ...changeOf(event) };
  },
  columns: { status: 'text', kind: 'text', ordered: 'text' },
  index: ({ status, kind, orderedAt }) => ({ status, kind, ordered: orderedAt }),
});

const ordered = ({ data, meta }: Extract<NoticeEvent, { type: 'notice-ordered' }> & AnyRecorded): NoticeCard => {
  const { policy, ...order } = data;
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
  };
};

const changeOf = (event: NoticeEvent): Partial<NoticeCard> => {
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
      return { status: 'ready-to-post', reference: event.data.reference };
    case 'notice-hand-over-unknown':
      return { status: 'hand-over-unknown' };
    case 'notice-dispatched':
      return { status: 'dispatched', dispatchedOn: event.data.dispatchedOn };
    case 'notice-arrived': {
      const { arrivedOn: on, certainty, basis } = event.data;
      return { status: 'arrived', arrival: { on, certainty, basis } };
    }
    case 'notice-undeliverable':
      return { status: 'undeliverable', arrival: null, returned: { on: event.data.on, reason: event.data.reason } };
    default:
      return {};
  }
};

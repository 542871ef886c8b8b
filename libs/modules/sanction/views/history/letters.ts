import { type StoredEvent } from '@platform/event-store/port.js';
import { type NoticeEvent } from '../../../notice/contract.js';

type Ordered = Extract<NoticeEvent, { type: 'notice-ordered' }>['data'];
type Arrived = Extract<NoticeEvent, { type: 'notice-arrived' }>['data'];

/** One letter of a case and what became of it. */
export interface LetterOfCase {
  readonly noticeId: string;
  readonly kind: Ordered['kind'];
  readonly recipient: Ordered['recipient']['kind'];
  readonly orderedAt: string;
  /** hash of the page, and of the printable form that went out */
  readonly sha256: string | null;
  readonly pdfSha256: string | null;
  readonly dispatchedOn: string | null;
  readonly arrived: { readonly on: string; readonly certainty: Arrived['certainty'] } | null;
  readonly returnedOn: string | null;
}

/** The letters that these events tell of, in the order they were ordered. */
export const lettersOf = (events: readonly StoredEvent[]): LetterOfCase[] => {
  const letters = new Map<string, LetterOfCase>();
  for (const stored of events) {
    if (!stored.type.startsWith('notice-')) continue;
    // The stream's category decides which events it holds.
    const event = stored as unknown as NoticeEvent & Pick<StoredEvent, 'recordedAt'>;
    const before = letters.get(event.data.noticeId);
    const next =
      event.type === 'notice-ordered' ? ordered(event.data, stored.recordedAt) : before && after(before, event);
    if (next) letters.set(next.noticeId, next);
  }
  return [...letters.values()];
};

const ordered = ({ noticeId, kind, recipient }: Ordered, orderedAt: string): LetterOfCase => ({
  noticeId,
  kind,
  recipient: recipient.kind,
  orderedAt,
  sha256: null,
  pdfSha256: null,
  dispatchedOn: null,
  arrived: null,
  returnedOn: null,
});

const after = (letter: LetterOfCase, event: NoticeEvent): LetterOfCase => {
  switch (event.type) {
    case 'notice-produced':
      return { ...letter, sha256: event.data.sha256, pdfSha256: event.data.pdf?.sha256 ?? null };
    case 'notice-dispatched':
      return { ...letter, dispatchedOn: event.data.dispatchedOn };
    case 'notice-arrived':
      return { ...letter, arrived: { on: event.data.arrivedOn, certainty: event.data.certainty } };
    case 'notice-undeliverable':
      return { ...letter, arrived: null, returnedOn: event.data.on };
    default:
      return letter;
  }
};

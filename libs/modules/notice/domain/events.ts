import { type EventType, v1 } from '@kernel/codec.js';
import { type DomainEvent } from '@kernel/event.js';
import { type LetterKind } from '../letters/letter-content.js';

export type Recipient =
  | { readonly kind: 'holder'; readonly orgnr: string }
  | { readonly kind: 'place'; readonly placeId: string }
  | { readonly kind: 'authority'; readonly authority: 'police' };

/** What a letter is about; the module that ordered it finds its content from here. */
export interface About {
  readonly licenceIds: readonly string[];
  readonly inspectionId?: string;
  readonly warningId?: string;
  /** the case about a withdrawal, and its notice within the case */
  readonly caseId?: string;
  readonly withdrawalId?: string;
  readonly appealId?: string;
  readonly pointsId?: string;
  /** the report's letter that gives notice of points too */
  readonly namesPoints?: true;
  readonly turnover?: { readonly year: number; readonly kind: 'report' | 'fee' };
  /** which end of a withdrawal a message is about */
  readonly phase?: 'started' | 'ended';
}

/** The representative in whose name the party gets its letter (forvaltningsloven § 12); name and address are the party's. */
export interface Via {
  readonly representativeId: string;
  readonly kind: 'lawyer' | 'other';
  /** where the representative can be reached digitally */
  readonly orgnr: string | null;
  /** what the party itself gets beside: a copy, a letter of its own, or nothing */
  readonly beside: 'copy' | 'also' | null;
}

/** This letter goes to the party beside the one to its representative. It starts no clock. */
export interface Beside {
  readonly noticeId: string;
  /** a copy is the same document, byte for byte; a letter of its own is addressed to the party */
  readonly as: 'copy' | 'also';
}

export interface Missing {
  readonly item: string;
  readonly paragraph: string | null;
  readonly nb: string;
  readonly nn: string;
}

export type Certainty = 'proven' | 'presumed';

interface Ordered {
  noticeId: string;
  kind: LetterKind;
  recipient: Recipient;
  about: About;
  language: 'nb' | 'nn';
  policy: 'send' | 'approve-first';
  replaces: string | null;
  /** absent: the party itself receives */
  via?: Via;
  beside?: Beside;
  /** set where the letter may not go digitally; absent: the letter service chooses */
  channel?: 'paper';
}

/** The printable form of the same letter; this is what is handed over. */
export interface PdfFile {
  readonly sha256: string;
  readonly size: number;
}

/** A file that goes out with the letter; its bytes lie in the vault. */
export interface Enclosure {
  readonly title: string;
  readonly sha256: string;
  readonly mediaType: string;
}

export type NoticeEvent =
  | DomainEvent<'notice-ordered', Ordered>
  | DomainEvent<'notice-approved', { noticeId: string }>
  | DomainEvent<'notice-blocked', { noticeId: string; missing: readonly Missing[] }>
  | DomainEvent<'notice-production-asked', { noticeId: string }>
  | DomainEvent<
      'notice-produced',
      {
        noticeId: string;
        sha256: string;
        mediaType: string;
        size: number;
        title: string;
        template: string;
        pdf?: PdfFile;
        enclosures?: readonly Enclosure[];
      }
    >
  | DomainEvent<
      'notice-hand-over-started',
      {
        noticeId: string;
        service: string;
        /** the service brings the letter to the recipient by itself: from here on it cannot be called back */
        posts?: true;
      }
    >
  /** the service surely did not take it; `later`: it may take it unchanged, and is tried again */
  | DomainEvent<'notice-hand-over-refused', { noticeId: string; service: string; reason: string; later?: true }>
  /** it is known that the service has nothing: a person's word, or the service's own refusal */
  | DomainEvent<'notice-hand-over-retried', { noticeId: string; evidence: string }>
  | DomainEvent<'notice-readdressed', { noticeId: string; via: Via | null }>
  | DomainEvent<'notice-superseded', { noticeId: string; by: string }>
  | DomainEvent<'delivery-status-observed', { noticeId: string; status: string; at: string; source: string }>
  | DomainEvent<'notice-unopened', { noticeId: string; notifiedOn: string }>
  | DomainEvent<'notice-notified-again', { noticeId: string; on: string; evidence: string }>
  | DomainEvent<'notice-handed-over', { noticeId: string; service: string; reference: string }>
  | DomainEvent<'notice-hand-over-unknown', { noticeId: string; service: string }>
  | DomainEvent<
      'notice-dispatched',
      { noticeId: string; dispatchedOn: string; channel: 'paper' | 'digital'; evidence: string }
    >
  | DomainEvent<
      'notice-arrived',
      {
        noticeId: string;
        arrivedOn: string;
        certainty: Certainty;
        basis: string;
        kind: LetterKind;
        recipient: Recipient;
        about: About;
      }
    >
  | DomainEvent<
      'notice-undeliverable',
      { noticeId: string; on: string; reason: string; kind: LetterKind; recipient: Recipient; about: About }
    >;

export const noticeEventTypes: EventType[] = v1(
  'notice-ordered',
  'notice-approved',
  'notice-blocked',
  'notice-production-asked',
  'notice-produced',
  'notice-hand-over-started',
  'notice-handed-over',
  'notice-hand-over-unknown',
  'notice-hand-over-refused',
  'notice-hand-over-retried',
  'notice-readdressed',
  'notice-superseded',
  'delivery-status-observed',
  'notice-unopened',
  'notice-notified-again',
  'notice-dispatched',
  'notice-arrived',
  'notice-undeliverable',
);

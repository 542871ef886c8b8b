import { type EventType, v1 } from '@kernel/codec.js';
import { type DomainEvent } from '@kernel/event.js';

export type Language = 'nb' | 'nn';

/** What a representative acts in: all of the party's matters, or those about some licences or cases. */
export type Scope = 'all' | { readonly licenceIds: readonly string[] } | { readonly caseIds: readonly string[] };

/** How the party itself is told where it has a representative: a copy, a letter besides, or instead of him. */
export type DirectNotice = 'copy' | 'also' | 'instead';

export interface Appointed {
  readonly orgnr: string;
  readonly representativeId: string;
  readonly representativeOrgnr: string | null;
  readonly kind: 'lawyer' | 'other';
  readonly scope: Scope;
  readonly from: string;
  /** last day; null: until it is ended */
  readonly until: string | null;
  /** the document that shows it */
  readonly writtenAuthority: string | null;
  readonly partyWantsCopy: boolean;
  readonly directNotice: DirectNotice;
}

export interface RepresentativePerson {
  readonly name: string;
  readonly address: readonly string[];
}

export type PartyEvent =
  | DomainEvent<'party-registered', { orgnr: string; name: string; madeUp: boolean }>
  | DomainEvent<'party-name-changed', { orgnr: string; name: string }>
  // Whose word it is; the party's own stands over the register's. Older events do not say, and count as the party's own.
  | DomainEvent<'language-chosen', { orgnr: string; language: Language; source?: 'party' | 'register' }>
  | DomainEvent<'representative-appointed', Appointed, RepresentativePerson>
  /** `on` is the last day on which the representative acts */
  | DomainEvent<'representative-ended', { orgnr: string; representativeId: string; on: string }>
  | DomainEvent<'digital-contact-confirmed', { orgnr: string; on: string }>;

export const partyEventTypes: EventType[] = v1(
  'party-registered',
  'party-name-changed',
  'language-chosen',
  'representative-appointed',
  'representative-ended',
  'digital-contact-confirmed',
);

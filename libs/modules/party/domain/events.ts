import { type EventType, v1 } from '@kernel/codec.js';
import { type DomainEvent } from '@kernel/event.js';

export type Language = 'nb' | 'nn';

export type PartyEvent =
  | DomainEvent<'party-registered', { orgnr: string; name: string; madeUp: boolean }>
  | DomainEvent<'party-name-changed', { orgnr: string; name: string }>
  // Whose word it is; the party's own stands over the register's. Older events do not say, and count as the party's own.
  | DomainEvent<'language-chosen', { orgnr: string; language: Language; source?: 'party' | 'register' }>;

export const partyEventTypes: EventType[] = v1('party-registered', 'party-name-changed', 'language-chosen');

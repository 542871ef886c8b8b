import { type EventType, v1 } from '@kernel/codec.js';
import { type DomainEvent } from '@kernel/event.js';

export type Language = 'nb' | 'nn';

export type PartyEvent =
  | DomainEvent<'party-registered', { orgnr: string; name: string; madeUp: boolean }>
  | DomainEvent<'party-name-changed', { orgnr: string; name: string }>
  | DomainEvent<'language-chosen', { orgnr: string; language: Language }>;

export const partyEventTypes: EventType[] = v1('party-registered', 'party-name-changed', 'language-chosen');

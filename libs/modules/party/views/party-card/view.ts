import { type AnyRecorded } from '@platform/log/recorded.js';
import { defineView } from '@platform/projections/view.js';
import { type PrivacyEvent } from '../../../privacy/contract.js';
import { type Language, type PartyEvent } from '../../domain/events.js';

export interface PartyCard {
  readonly orgnr: string;
  readonly name: string;
  readonly language: Language | null;
  readonly madeUp: boolean;
  /** the name is a pseudonym by a decision on a request for erasure (law.md § 6, I); letters keep the name */
  readonly pseudonymised: boolean;
}

export const partyCard = defineView<PartyCard>({
  name: 'party-card',
  version: 2,
  subjects: ['party'],
  categories: ['party', 'privacyRequest'],
  fold: (card, recorded) => {
    const event = recorded as (PartyEvent | PrivacyEvent) & AnyRecorded;
    switch (event.type) {
      case 'party-registered':
        return { ...event.data, language: card?.language ?? null, pseudonymised: false };
      case 'party-name-changed':
        return card && (card.pseudonymised ? card : { ...card, name: event.data.name });
      case 'name-pseudonymised':
        return card && { ...card, name: event.data.pseudonym, pseudonymised: true };
      case 'language-chosen':
        return card && { ...card, language: event.data.language };
      default:
        return card;
    }
  },
  columns: { name: 'text' },
  index: ({ name }) => ({ name }),
});

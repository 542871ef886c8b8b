import { type AnyRecorded } from '@platform/log/recorded.js';
import { defineView } from '@platform/projections/view.js';
import { type Language, type PartyEvent } from '../../domain/events.js';

export interface PartyCard {
  readonly orgnr: string;
  readonly name: string;
  readonly language: Language | null;
  readonly madeUp: boolean;
}

export const partyCard = defineView<PartyCard>({
  name: 'party-card',
  version: 1,
  subjects: ['party'],
  categories: ['party'],
  fold: (card, recorded) => {
    const event = recorded as PartyEvent & AnyRecorded;
    switch (event.type) {
      case 'party-registered':
        return { ...event.data, language: card?.language ?? null };
      case 'party-name-changed':
        return card && { ...card, name: event.data.name };
      case 'language-chosen':
        return card && { ...card, language: event.data.language };
      default:
        return card;
    }
  },
  columns: { name: 'text' },
  index: ({ name }) => ({ name }),
});

import { type AnyRecorded } from '@platform/log/recorded.js';
import { defineView } from '@platform/projections/view.js';
import { type PlaceEvent, type PlaceFacts } from '../../domain/events.js';

export interface PlaceCard extends PlaceFacts {
  readonly placeId: string;
  readonly madeUp: boolean;
}

export const placeCard = defineView<PlaceCard>({
  name: 'place-card',
  version: 1,
  subjects: ['place'],
  categories: ['place'],
  fold: (card, recorded) => {
    const event = recorded as PlaceEvent & AnyRecorded;
    switch (event.type) {
      case 'place-registered': {
        const { placeId, orgnr, name, address, madeUp } = event.data;
        return { placeId, orgnr, name, address, madeUp };
      }
      case 'place-changed':
        return card && { ...card, ...event.data.is };
      default:
        return card;
    }
  },
  columns: { name: 'text', orgnr: 'text' },
  index: ({ name, orgnr }) => ({ name, orgnr }),
});

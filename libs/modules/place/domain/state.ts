import { type Decider } from '@kernel/decider.js';
import { type PlaceEvent, type PlaceFacts } from './events.js';

export interface PlaceState extends PlaceFacts {
  readonly placeId: string | null;
  readonly madeUp: boolean;
}

export const placeDecider: Decider<PlaceState, PlaceEvent> = {
  category: 'place',
  initial: {
    placeId: null,
    orgnr: null,
    name: '',
    address: { street: '', postcode: '', town: '' },
    madeUp: false,
  },
  evolve: (state, event) => {
    switch (event.type) {
      case 'place-registered': {
        const { placeId, orgnr, name, address, madeUp } = event.data;
        return { placeId, orgnr, name, address, madeUp };
      }
      case 'place-changed':
        return { ...state, ...event.data.is };
    }
  },
};

import { type Decider } from '@kernel/decider.js';
import { type Appointed, type Language, type PartyEvent } from './events.js';

export interface Representative extends Appointed {
  /** the event whose protected part holds name and address */
  readonly eventId: string;
  readonly endedOn: string | null;
}

export interface PartyState {
  readonly orgnr: string | null;
  readonly name: string;
  readonly language: Language | null;
  /** whether the party said so itself, and not the register */
  readonly choseLanguage: boolean;
  readonly madeUp: boolean;
  /** in the order of their appointment */
  readonly representatives: readonly Representative[];
  /** the day on which the party last confirmed where it is reached digitally; null: nothing is recorded */
  readonly digitalContactOn: string | null;
}

export const partyDecider: Decider<PartyState, PartyEvent> = {
  category: 'party',
  initial: {
    orgnr: null,
    name: '',
    language: null,
    choseLanguage: false,
    madeUp: false,
    representatives: [],
    digitalContactOn: null,
  },
  evolve: (state, event) => {
    switch (event.type) {
      case 'party-registered':
        return { ...state, ...event.data };
      case 'party-name-changed':
        return { ...state, name: event.data.name };
      case 'language-chosen':
        return { ...state, language: event.data.language, choseLanguage: event.data.source !== 'register' };
      case 'representative-appointed': {
        const appointed = { ...event.data, eventId: event.meta.id, endedOn: null };
        return { ...state, representatives: [...state.representatives, appointed] };
      }
      case 'representative-ended': {
        const { representativeId, on } = event.data;
        const representatives = state.representatives.map((one) =>
          one.representativeId === representativeId ? { ...one, endedOn: on } : one,
        );
        return { ...state, representatives };
      }
      case 'digital-contact-confirmed':
        return { ...state, digitalContactOn: event.data.on };
    }
  },
};

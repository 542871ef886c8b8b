import { type Decider } from '@kernel/decider.js';
import { type Language, type PartyEvent } from './events.js';

export interface PartyState {
  readonly orgnr: string | null;
  readonly name: string;
  readonly language: Language | null;
  /** whether the party said so itself, and not the register */
  readonly choseLanguage: boolean;
  readonly madeUp: boolean;
}

export const partyDecider: Decider<PartyState, PartyEvent> = {
  category: 'party',
  initial: { orgnr: null, name: '', language: null, choseLanguage: false, madeUp: false },
  evolve: (state, event) => {
    switch (event.type) {
      case 'party-registered':
        return { ...state, ...event.data };
      case 'party-name-changed':
        return { ...state, name: event.data.name };
      case 'language-chosen':
        return { ...state, language: event.data.language, choseLanguage: event.data.source !== 'register' };
    }
  },
};

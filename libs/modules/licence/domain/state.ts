import { type Decider } from '@kernel/decider.js';
import { type LicenceEvent, type LicenceFacts } from './events.js';

export interface LicenceState {
  readonly licenceId: string | null;
  readonly facts: LicenceFacts | null;
  /** days on which the business passed to another holder; the ladder starts anew (law.md § 8.3 no. 8) */
  readonly transfers: readonly string[];
}

export const licenceDecider: Decider<LicenceState, LicenceEvent> = {
  category: 'licence',
  initial: { licenceId: null, facts: null, transfers: [] },
  evolve: (state, event) => {
    switch (event.type) {
      case 'licence-imported': {
        const { licenceId, number, kind, groups, holderOrgnr, placeId, period } = event.data;
        return { ...state, licenceId, facts: { number, kind, groups, holderOrgnr, placeId, period } };
      }
      case 'licence-register-changed':
        return { ...state, facts: event.data.is };
    }
  },
};

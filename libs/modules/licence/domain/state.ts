import { type Decider } from '@kernel/decider.js';
import { type LicenceEvent, type LicenceFacts } from './events.js';

export interface LicenceState {
  readonly licenceId: string | null;
  readonly facts: LicenceFacts | null;
  /** days on which the business passed to another holder; the ladder starts anew (law.md § 8.3 no. 8) */
  readonly transfers: readonly string[];
  readonly withdrawals: readonly {
    readonly withdrawalId: string;
    readonly from: string;
    readonly to: string | null;
    readonly ended: boolean;
  }[];
}

export const licenceDecider: Decider<LicenceState, LicenceEvent> = {
  category: 'licence',
  initial: { licenceId: null, facts: null, transfers: [], withdrawals: [] },
  evolve: (state, event) => {
    switch (event.type) {
      case 'licence-imported': {
        const { licenceId, number, kind, groups, holderOrgnr, placeId, period } = event.data;
        return { ...state, licenceId, facts: { number, kind, groups, holderOrgnr, placeId, period } };
      }
      case 'licence-register-changed':
        return { ...state, facts: event.data.is };
      case 'withdrawal-started': {
        const { withdrawalId, startedOn: from, endOn: to } = event.data;
        return { ...state, withdrawals: [...state.withdrawals, { withdrawalId, from, to, ended: false }] };
      }
      case 'register-updated':
        return state;
      case 'withdrawal-ended':
        return {
          ...state,
          withdrawals: state.withdrawals.map((one) =>
            one.withdrawalId === event.data.withdrawalId ? { ...one, to: event.data.endedOn, ended: true } : one,
          ),
        };
    }
  },
};

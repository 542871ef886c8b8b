import { type Decider } from '@kernel/decider.js';
import { type LicenceEvent, type LicenceFacts } from './events.js';
import { hold, type RunningWithdrawal, resume, start } from './withdrawal-run.js';

export interface LicenceState {
  readonly licenceId: string | null;
  readonly facts: LicenceFacts | null;
  /** days on which the business passed to another holder; the ladder starts anew (law.md § 8.3 no. 8) */
  readonly transfers: readonly string[];
  readonly withdrawals: readonly RunningWithdrawal[];
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
        const { withdrawalId, startedOn, endOn } = event.data;
        return { ...state, withdrawals: [...without(state, withdrawalId), start(withdrawalId, startedOn, endOn)] };
      }
      case 'withdrawal-suspended': {
        const { withdrawalId, on, lastDayServed } = event.data;
        const held = hold(withdrawalOf(state, withdrawalId), withdrawalId, on, lastDayServed);
        return { ...state, withdrawals: [...without(state, withdrawalId), held] };
      }
      case 'withdrawal-resumed': {
        const { withdrawalId, resumedOn, endOn } = event.data;
        const before = withdrawalOf(state, withdrawalId);
        if (!before) return state;
        return { ...state, withdrawals: [...without(state, withdrawalId), resume(before, resumedOn, endOn)] };
      }
      case 'withdrawal-shortened': {
        const { withdrawalId, days, endOn } = event.data;
        const before = withdrawalOf(state, withdrawalId);
        if (!before) return state;
        const shorter = { ...before, decidedDays: days, to: endOn };
        return { ...state, withdrawals: [...without(state, withdrawalId), shorter] };
      }
      case 'register-updated':
        return state;
      case 'withdrawal-ended':
        return {
          ...state,
          withdrawals: state.withdrawals.map((one) =>
            one.withdrawalId === event.data.withdrawalId
              ? { ...one, to: event.data.endedOn, ended: true, suspended: false }
              : one,
          ),
        };
    }
  },
};

/** The run of a withdrawal on this licence; undefined before it has begun or been held back. */
export const withdrawalOf = ({ withdrawals }: LicenceState, withdrawalId: string): RunningWithdrawal | undefined =>
  withdrawals.find((one) => one.withdrawalId === withdrawalId);

const without = ({ withdrawals }: LicenceState, withdrawalId: string): readonly RunningWithdrawal[] =>
  withdrawals.filter((one) => one.withdrawalId !== withdrawalId);

import { accept, alreadyTrue, refuse } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { type LicenceEvent, type WithdrawalEnd } from '../../domain/events.js';
import { licenceDecider, type LicenceState } from '../../domain/state.js';
import { hasBegun } from '../../domain/withdrawal-run.js';
import { endDeadline, endName, subjectsOf } from './run.js';

export interface StartWithdrawal {
  readonly licenceId: string;
  readonly withdrawalId: string;
  readonly startOn: string;
  /** last day; null while it runs until cured */
  readonly endOn: string | null;
}

/** The first day has come. Nothing runs past the licence's end (gate G6). */
export const startWithdrawal: UseCase<StartWithdrawal, LicenceState, LicenceEvent> = {
  name: 'start-withdrawal',
  decider: licenceDecider,
  roles: ['system'],
  streamId: ({ licenceId }) => licenceId,
  decide: (command, state) => {
    const { licenceId, withdrawalId, startOn, endOn } = command;
    if (state.withdrawals.some((one) => one.withdrawalId === withdrawalId)) return alreadyTrue();
    if (!state.facts || startOn > state.facts.period.end) {
      return refuse('licence-ended', 'alkoholloven § 1-8', {
        nb: 'Bevillingen er løpt ut, så det er ingenting å inndra.',
        nn: 'Løyvet er gått ut, så det er ingenting å dra inn.',
      });
    }
    const { end } = state.facts.period;
    const last = endOn === null || endOn > end ? end : endOn;
    return accept({
      type: 'withdrawal-started',
      data: {
        licenceId,
        withdrawalId,
        startedOn: startOn,
        endOn: endOn === null ? null : last,
        holderOrgnr: state.facts.holderOrgnr,
      },
      occurredAt: startOn,
      subjects: subjectsOf(licenceId, state.facts),
      deadlines: [endDeadline(command, last, endOn === null || endOn > end ? 'licence-ended' : 'served')],
    });
  },
};

export interface EndWithdrawal {
  readonly licenceId: string;
  readonly withdrawalId: string;
  readonly endedOn: string;
  readonly why: WithdrawalEnd;
}

/** The last day is over, or the reason is gone. */
export const endWithdrawal: UseCase<EndWithdrawal, LicenceState, LicenceEvent> = {
  name: 'end-withdrawal',
  decider: licenceDecider,
  roles: ['system'],
  streamId: ({ licenceId }) => licenceId,
  decide: ({ licenceId, withdrawalId, endedOn, why }, state) => {
    const running = state.withdrawals.find((one) => one.withdrawalId === withdrawalId && !one.ended);
    // One that a stay kept from beginning has no end to tell anybody about.
    if (!running || !state.facts || !hasBegun(running)) return alreadyTrue();
    return accept({
      type: 'withdrawal-ended',
      data: { licenceId, withdrawalId, endedOn, why, holderOrgnr: state.facts.holderOrgnr },
      occurredAt: endedOn,
      subjects: subjectsOf(licenceId, state.facts),
      deadlines: [{ op: 'cancel', name: endName(withdrawalId), why }],
    });
  },
};

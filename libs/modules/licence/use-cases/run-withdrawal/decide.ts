import { type ArmDeadline } from '@kernel/deadline.js';
import { accept, alreadyTrue, refuse } from '@kernel/decision.js';
import { type Subject } from '@kernel/event.js';
import { type UseCase } from '@kernel/use-case.js';
import { termsOf } from '@law/deadlines/catalogue/catalogue.js';
import { type LicenceEvent, type LicenceFacts, type WithdrawalEnd } from '../../domain/events.js';
import { licenceDecider, type LicenceState } from '../../domain/state.js';

export interface StartWithdrawal {
  readonly licenceId: string;
  readonly withdrawalId: string;
  readonly startOn: string;
  /** last day; null while it runs until cured */
  readonly endOn: string | null;
}

const endName = (withdrawalId: string): string => `withdrawal-end:${withdrawalId}`;

const subjectsOf = (licenceId: string, { placeId, holderOrgnr }: LicenceFacts): Subject[] => [
  `licence:${licenceId}`,
  `place:${placeId}`,
  `party:${holderOrgnr}`,
];

const endDeadline = (
  { licenceId, withdrawalId, startOn }: StartWithdrawal,
  due: string,
  why: WithdrawalEnd,
): ArmDeadline => ({
  op: 'arm',
  name: endName(withdrawalId),
  due,
  start: startOn,
  ...termsOf('withdrawal-end'),
  command: { name: 'end-withdrawal', data: { licenceId, withdrawalId, endedOn: due, why } },
});

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
    if (!running || !state.facts) return alreadyTrue();
    return accept({
      type: 'withdrawal-ended',
      data: { licenceId, withdrawalId, endedOn, why, holderOrgnr: state.facts.holderOrgnr },
      occurredAt: endedOn,
      subjects: subjectsOf(licenceId, state.facts),
      deadlines: [{ op: 'cancel', name: endName(withdrawalId), why }],
    });
  },
};

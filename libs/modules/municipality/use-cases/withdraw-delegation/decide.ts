import { accept, alreadyTrue, refuse } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { COUNCIL } from '../../domain/delegations.js';
import { type MunicipalityEvent, type RegisterDecision } from '../../domain/events.js';
import { municipalityDecider, type MunicipalityState, SETTINGS } from '../../domain/state.js';

export interface WithdrawDelegation {
  readonly delegationId: string;
  /** first day on which it is no longer in force */
  readonly from: string;
  readonly decidedBy: RegisterDecision;
}

/** Ends a row of the register. Decisions already made on it stand: it was in force on their day. */
export const withdrawDelegation: UseCase<WithdrawDelegation, MunicipalityState, MunicipalityEvent> = {
  name: 'withdraw-delegation',
  decider: municipalityDecider,
  roles: ['administrator'],
  streamId: () => SETTINGS,
  decide: ({ delegationId, from, decidedBy }, state) => {
    const row = state.delegations.find((one) => one.delegationId === delegationId);
    if (!row) {
      return refuse(
        'delegation-unknown',
        null,
        { nb: 'Delegeringen finnes ikke.', nn: 'Delegeringa finst ikkje.' },
        { delegationId },
      );
    }
    if (decidedBy.reference.trim() === '' || ![COUNCIL, row.decidedBy.bodyId].includes(decidedBy.bodyId)) {
      return refuse(
        'delegation-decision-missing',
        'kommuneloven § 5-3',
        {
          nb: 'Bare kommunestyret eller organet som delegerte, kan trekke delegeringen tilbake. Oppgi saksnummeret.',
          nn: 'Berre kommunestyret eller organet som delegerte, kan trekkje delegeringa tilbake. Oppgje saksnummeret.',
        },
        { bodyId: decidedBy.bodyId },
      );
    }
    // A later day than one already recorded would give back a power that was taken.
    if (row.withdrawnFrom !== null && row.withdrawnFrom <= from) return alreadyTrue();
    return accept({ type: 'delegation-withdrawn', data: { delegationId, from, decidedBy }, occurredAt: from });
  },
};

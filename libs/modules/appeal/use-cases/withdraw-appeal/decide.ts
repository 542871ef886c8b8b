import { osloDate } from '@kernel/clock.js';
import { accept, firstRefusal } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { type AppealEvent } from '../../domain/events.js';
import { dayHasCome, mustBeOpen, mustExist } from '../../domain/policies.js';
import { appealDecider, type AppealState } from '../../domain/state.js';
import { closing } from '../decide-lateness/decide.js';

export interface WithdrawAppeal {
  readonly appealId: string;
  readonly on: string;
}

/** The appellant takes the appeal back. */
export const withdrawAppeal: UseCase<WithdrawAppeal, AppealState, AppealEvent> = {
  name: 'withdraw-appeal',
  decider: appealDecider,
  roles: ['caseworker', 'licence-holder'],
  streamId: ({ appealId }) => appealId,
  decide: ({ appealId, on }, state, { now, actor }) => {
    const foreign =
      actor.role === 'licence-holder' && (state.by?.kind !== 'holder' || state.by.orgnr !== actor.onBehalfOf);
    const refusal = foreign
      ? mustExist({ state: appealDecider.initial })
      : (firstRefusal([mustExist, mustBeOpen], { state }) ?? dayHasCome(on, osloDate(now)));
    if (refusal) return refusal;
    return accept({
      type: 'appeal-withdrawn',
      data: { appealId, licenceId: state.licenceId, on },
      occurredAt: on,
      subjects: state.subjects,
      deadlines: closing,
    });
  },
};

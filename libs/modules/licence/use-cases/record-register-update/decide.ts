import { osloDate } from '@kernel/clock.js';
import { accept, refuse } from '@kernel/decision.js';
import { notInFuture } from '@kernel/not-in-future.js';
import { type UseCase } from '@kernel/use-case.js';
import { type LicenceEvent, type RegisterUpdate } from '../../domain/events.js';
import { licenceDecider, type LicenceState } from '../../domain/state.js';

export interface RecordRegisterUpdate {
  readonly licenceId: string;
  readonly withdrawalId: string;
  readonly what: RegisterUpdate;
  readonly on: string;
}

/** A person has put the withdrawal into the national register (alkoholforskriften §§ 13-3 to 13-5), which has no API. */
export const recordRegisterUpdate: UseCase<RecordRegisterUpdate, LicenceState, LicenceEvent> = {
  name: 'record-register-update',
  decider: licenceDecider,
  roles: ['caseworker'],
  streamId: ({ licenceId }) => licenceId,
  decide: (command, state, { now }) => {
    const withdrawal = state.withdrawals.find(({ withdrawalId }) => withdrawalId === command.withdrawalId);
    if (!withdrawal || !state.facts || (command.what === 'ended' && !withdrawal.ended)) {
      return refuse('withdrawal-not-there', null, {
        nb: 'Det er ingen slik inndragning å melde.',
        nn: 'Det er inga slik inndraging å melde.',
      });
    }
    const early = notInFuture(command.on, osloDate(now), 'on');
    if (early) return early;
    return accept({
      type: 'register-updated',
      data: { ...command },
      occurredAt: command.on,
      subjects: [`licence:${command.licenceId}`],
    });
  },
};

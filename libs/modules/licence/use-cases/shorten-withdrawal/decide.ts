import { accept, alreadyTrue } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { type LicenceEvent } from '../../domain/events.js';
import { licenceDecider, type LicenceState, withdrawalOf } from '../../domain/state.js';
import { daysServed, endOfRest, hasBegun, lastDayServed, hold } from '../../domain/withdrawal-run.js';
import { endDeadline, endName, subjectsOf } from '../run-withdrawal/run.js';

export interface ShortenWithdrawal {
  readonly licenceId: string;
  readonly withdrawalId: string;
  readonly appealId: string;
  /** days it has now in all, counted from its first */
  readonly days: number;
  /** the day of the new decision */
  readonly on: string;
}

/** A decision on appeal made a begun withdrawal shorter; one that is served long enough ends that day. Never longer. */
export const shortenWithdrawal: UseCase<ShortenWithdrawal, LicenceState, LicenceEvent> = {
  name: 'shorten-withdrawal',
  decider: licenceDecider,
  roles: ['system'],
  streamId: ({ licenceId }) => licenceId,
  decide: ({ licenceId, withdrawalId, appealId, days, on }, state) => {
    const run = withdrawalOf(state, withdrawalId);
    if (!state.facts || !run || run.ended || !hasBegun(run)) return alreadyTrue();
    if (run.decidedDays !== null && days >= run.decidedDays) return alreadyTrue();
    const { holderOrgnr, period } = state.facts;
    const subjects = [...subjectsOf(licenceId, state.facts), `appeal:${appealId}` as const];
    const until = daysServed(hold(run, withdrawalId, on, lastDayServed(run, on)));
    if (until >= days) {
      return accept({
        type: 'withdrawal-ended',
        data: { licenceId, withdrawalId, endedOn: on, why: 'served', holderOrgnr },
        occurredAt: on,
        subjects,
        deadlines: [{ op: 'cancel', name: endName(withdrawalId), why: 'shortened' }],
      });
    }
    const since = run.since;
    const endOn = since === null ? null : endOfRest({ ...run, decidedDays: days }, since, period.end);
    return accept({
      type: 'withdrawal-shortened',
      data: { licenceId, withdrawalId, appealId, days, endOn, holderOrgnr },
      occurredAt: on,
      subjects,
      deadlines:
        since === null || endOn === null
          ? []
          : [endDeadline({ licenceId, withdrawalId, startOn: since }, endOn, 'served')],
    });
  },
};

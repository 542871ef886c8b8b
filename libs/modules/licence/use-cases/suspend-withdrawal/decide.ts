import { accept, alreadyTrue, refuse } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { type LicenceEvent } from '../../domain/events.js';
import { licenceDecider, type LicenceState, withdrawalOf } from '../../domain/state.js';
import { daysServed, endOfRest, hasBegun, lastDayServed, start, hold } from '../../domain/withdrawal-run.js';
import { endDeadline, endName, subjectsOf } from '../run-withdrawal/run.js';

export interface SuspendWithdrawal {
  readonly licenceId: string;
  readonly withdrawalId: string;
  readonly appealId: string;
  /** the day on which the stay takes effect */
  readonly on: string;
}

/** A stay was granted: a running withdrawal stops, one that has not begun does not begin (forvaltningsloven § 42). */
export const suspendWithdrawal: UseCase<SuspendWithdrawal, LicenceState, LicenceEvent> = {
  name: 'suspend-withdrawal',
  decider: licenceDecider,
  roles: ['system'],
  streamId: ({ licenceId }) => licenceId,
  decide: ({ licenceId, withdrawalId, appealId, on }, state) => {
    const run = withdrawalOf(state, withdrawalId);
    if (!state.facts || run?.ended || run?.suspended) return alreadyTrue();
    const last = run ? lastDayServed(run, on) : null;
    // Stopped on its very last day it is served, and ends as it would have.
    if (last !== null && last === run?.to) return alreadyTrue();
    const served = daysServed(hold(run, withdrawalId, on, last));
    return accept({
      type: 'withdrawal-suspended',
      data: {
        licenceId,
        withdrawalId,
        appealId,
        on,
        lastDayServed: last,
        daysServed: served,
        daysLeft: run?.decidedDays == null ? null : run.decidedDays - served,
        holderOrgnr: state.facts.holderOrgnr,
      },
      occurredAt: on,
      subjects: [...subjectsOf(licenceId, state.facts), `appeal:${appealId}`],
      deadlines: run ? [{ op: 'cancel', name: endName(withdrawalId), why: 'stay' }] : [],
    });
  },
};

export interface ResumeWithdrawal {
  readonly licenceId: string;
  readonly withdrawalId: string;
  readonly appealId: string;
  readonly resumeOn: string;
  /** last day of one that has not begun; the rest of a begun one is counted here */
  readonly endOn: string | null;
}

/** The stay is over and the first day has come: the rest is served, every decided day once. */
export const resumeWithdrawal: UseCase<ResumeWithdrawal, LicenceState, LicenceEvent> = {
  name: 'resume-withdrawal',
  decider: licenceDecider,
  roles: ['system'],
  streamId: ({ licenceId }) => licenceId,
  decide: ({ licenceId, withdrawalId, appealId, resumeOn, endOn }, state) => {
    const run = withdrawalOf(state, withdrawalId);
    if (!state.facts || !run?.suspended || run.ended) return alreadyTrue();
    const { period, holderOrgnr } = state.facts;
    if (resumeOn > period.end) {
      return refuse('licence-ended', 'alkoholloven § 1-8', {
        nb: 'Bevillingen er løpt ut, så det er ingenting igjen å inndra.',
        nn: 'Løyvet er gått ut, så det er ingenting att å dra inn.',
      });
    }
    const begun = hasBegun(run);
    const fresh = endOn !== null && endOn > period.end ? period.end : endOn;
    const last = begun ? endOfRest(run, resumeOn, period.end) : fresh;
    if (last !== null && last < resumeOn) return alreadyTrue();
    const subjects = [...subjectsOf(licenceId, state.facts), `appeal:${appealId}` as const];
    const why = last === null || last === period.end ? 'licence-ended' : 'served';
    const deadlines = [endDeadline({ licenceId, withdrawalId, startOn: resumeOn }, last ?? period.end, why)];
    return begun
      ? accept({
          type: 'withdrawal-resumed',
          data: {
            licenceId,
            withdrawalId,
            appealId,
            resumedOn: resumeOn,
            endOn: last,
            daysServed: daysServed(run),
            holderOrgnr,
          },
          occurredAt: resumeOn,
          subjects,
          deadlines,
        })
      : accept({
          type: 'withdrawal-started',
          data: {
            licenceId,
            withdrawalId,
            startedOn: resumeOn,
            endOn: start(withdrawalId, resumeOn, last).to,
            holderOrgnr,
          },
          occurredAt: resumeOn,
          subjects,
          deadlines,
        });
  },
};

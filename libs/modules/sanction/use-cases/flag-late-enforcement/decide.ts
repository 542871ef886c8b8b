import { type ArmDeadline } from '@kernel/deadline.js';
import { accept, alreadyTrue } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { termsOf } from '@law/deadlines/catalogue/catalogue.js';
import { addDays } from '@law/calendar/working-days.js';
import { licenceDecider, type LicenceState } from '../../../licence/contract.js';
import { type SanctionEvent } from '../../domain/events.js';
import { sanctionDecider, type SanctionRecord } from '../../domain/state.js';

export interface FlagLateEnforcement {
  readonly licenceId: string;
  readonly withdrawalId: string;
  readonly due: string;
}

/** Should be carried out within four weeks from the decision (alkoholforskriften § 10-6 third paragraph, "bør"; no rolling). */
export const enforcementDeadline = (licenceId: string, withdrawalId: string, decidedOn: string): ArmDeadline => {
  const due = addDays(decidedOn, 28);
  return {
    op: 'arm',
    name: `enforce-withdrawal:${withdrawalId}`,
    due,
    start: decidedOn,
    ...termsOf('enforce-withdrawal'),
    command: { name: 'flag-late-enforcement', data: { licenceId, withdrawalId, due } },
  };
};

/** The four weeks are over and the withdrawal has not begun: flagged, and enforceable as before. */
export const flagLateEnforcement: UseCase<FlagLateEnforcement, SanctionRecord, SanctionEvent, LicenceState> = {
  name: 'flag-late-enforcement',
  decider: sanctionDecider,
  roles: ['system'],
  streamId: ({ licenceId }) => licenceId,
  facts: ({ licenceId }, load) => load.load(licenceDecider, licenceId),
  decide: ({ licenceId, withdrawalId, due }, record, { facts: licence }) => {
    const decided = record.reactions.some(({ reactionId }) => reactionId === withdrawalId);
    const begun = licence.withdrawals.some((one) => one.withdrawalId === withdrawalId);
    if (!decided || begun || record.overdue.includes(withdrawalId)) return alreadyTrue();
    return accept({
      type: 'enforcement-overdue',
      data: { licenceId, withdrawalId, due },
      occurredAt: due,
      subjects: record.subjects,
    });
  },
};

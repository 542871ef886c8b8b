import { accept, alreadyTrue } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { type SanctionEvent } from '../../domain/events.js';
import { sanctionDecider, type SanctionRecord } from '../../domain/state.js';

export interface CloseAppealLimit {
  readonly licenceId: string;
  readonly withdrawalId: string;
  readonly due: string;
}

/**
 * Nobody appealed in time. A late appeal can still be heard (forvaltningsloven § 31), and points can be contested with the
 * withdrawal that they carry (alkoholforskriften § 10-5). `withdrawalId` is the reaction's, of either kind.
 */
export const closeAppealLimit: UseCase<CloseAppealLimit, SanctionRecord, SanctionEvent> = {
  name: 'close-appeal-limit',
  decider: sanctionDecider,
  roles: ['system'],
  streamId: ({ licenceId }) => licenceId,
  decide: (command, record) => {
    const reaction = record.reactions.find(({ reactionId }) => reactionId === command.withdrawalId);
    const decision = reaction?.withdrawal ?? reaction?.points;
    if (!decision || decision.final) return alreadyTrue();
    return accept({ type: 'decision-final', data: { ...command }, subjects: record.subjects });
  },
};

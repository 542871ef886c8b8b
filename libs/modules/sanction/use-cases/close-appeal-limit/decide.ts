import { accept, alreadyTrue } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { type SanctionEvent } from '../../domain/events.js';
import { appealPending, isAnnulled } from '../../domain/on-appeal.js';
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
    if (!reaction) return alreadyTrue();
    // A pending appeal holds it open, and an extended time fires its own day later.
    if (appealPending(reaction) || isAnnulled(reaction)) return alreadyTrue();
    const { extension, reasons } = reaction.standing;
    const open = reasons !== null && reasons.arrivedOn === null;
    if (open || (extension !== null && command.due < extension.until)) return alreadyTrue();
    return accept({ type: 'decision-final', data: { ...command }, subjects: record.subjects });
  },
};

import { accept, alreadyTrue } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { type SanctionEvent } from '../../domain/events.js';
import { appealDue, appealLimit } from '../../domain/schedule.js';
import { sanctionDecider, type SanctionRecord } from '../../domain/state.js';

export interface StartPointsAppeal {
  readonly licenceId: string;
  readonly pointsId: string;
}

/**
 * The letter about points has provably arrived: the appeal limit runs (forvaltningsloven § 29). A presumed arrival starts
 * none. Its end settles nothing for good: the points can be contested with the withdrawal too (alkoholforskriften § 10-5).
 */
export const startPointsAppeal: UseCase<StartPointsAppeal, SanctionRecord, SanctionEvent> = {
  name: 'start-points-appeal',
  decider: sanctionDecider,
  roles: ['system'],
  streamId: ({ licenceId }) => licenceId,
  decide: ({ licenceId, pointsId }, record) => {
    const reaction = record.reactions.find(({ reactionId }) => reactionId === pointsId);
    if (!reaction?.points || !reaction.proven || reaction.notifiedOn === null) return alreadyTrue();
    const due = appealDue(reaction.decidedOn, reaction.notifiedOn);
    if (reaction.points.appealDue === due || reaction.points.final) return alreadyTrue();
    return accept({
      type: 'points-appeal-period-started',
      data: { licenceId, pointsId, arrivedOn: reaction.notifiedOn, due },
      occurredAt: reaction.notifiedOn,
      subjects: record.subjects,
      deadlines: [appealLimit(licenceId, pointsId, reaction.notifiedOn, due)],
    });
  },
};

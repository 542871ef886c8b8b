import { osloDate } from '@kernel/clock.js';
import { accept, alreadyTrue } from '@kernel/decision.js';
import { canonicalJson } from '@kernel/json.js';
import { type UseCase } from '@kernel/use-case.js';
import { type SanctionEvent } from '../../domain/events.js';
import { pointsProposal } from '../../domain/points-proposal.js';
import { sanctionDecider, type SanctionRecord } from '../../domain/state.js';
import { pointsFacts, type PointsFacts, questionOf } from '../propose-points/decide.js';

export interface RecomputePoints {
  readonly licenceId: string;
  /** id of the correction that asks for it */
  readonly becauseOf: string;
}

/**
 * A fact was corrected: evaluates every proposal of points again. What people have decided stands, and is flagged for
 * them; a breach that moved out of the national rules leaves a proposal without points.
 */
export const recomputePoints: UseCase<RecomputePoints, SanctionRecord, SanctionEvent, PointsFacts> = {
  name: 'recompute-points',
  decider: sanctionDecider,
  roles: ['system'],
  streamId: ({ licenceId }) => licenceId,
  facts: pointsFacts,
  decide: (command, record, { now, facts }) => {
    const question = questionOf(command, record, facts, osloDate(now));
    const changed = record.pointsProposals.flatMap((made): SanctionEvent[] => {
      if (made.status === 'dropped') return [];
      const again = pointsProposal(made.proposalId, made.ground, question);
      if (canonicalJson(again.allotments) === canonicalJson(made.allotments)) return [];
      const { licenceId, becauseOf } = command;
      const decided = made.status === 'decided';
      return [
        {
          type: 'points-recomputed',
          data: { licenceId, decided, was: made.allotments, becauseOf, ...again },
          subjects: record.subjects,
        },
      ];
    });
    return changed.length === 0 ? alreadyTrue() : accept(...changed);
  },
};

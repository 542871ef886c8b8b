import { osloDate } from '@kernel/clock.js';
import { accept, alreadyTrue } from '@kernel/decision.js';
import { canonicalJson } from '@kernel/json.js';
import { type UseCase } from '@kernel/use-case.js';
import { type SanctionEvent } from '../../domain/events.js';
import { pointsWithdrawal, pointsWithdrawalCaseOf, type PointsQuestion } from '../../domain/points-proposal.js';
import { type OpenPointsWithdrawal } from '../../domain/points-decision.js';
import { sanctionDecider, type SanctionRecord } from '../../domain/state.js';
import { pointsFacts, type PointsFacts, questionOf } from '../propose-points/decide.js';

export interface ProposePointsWithdrawal {
  readonly licenceId: string;
  /** the event that asks: a decision that arrived, or a correction */
  readonly becauseOf: string;
}

/**
 * Twelve live points within two years: a withdrawal is proposed, by the scale (alkoholforskriften § 10-2). More points in
 * an open case raise it, a correction may undo it; a decided one is flagged when its sum would now lead elsewhere.
 */
export const proposePointsWithdrawal: UseCase<ProposePointsWithdrawal, SanctionRecord, SanctionEvent, PointsFacts> = {
  name: 'propose-points-withdrawal',
  decider: sanctionDecider,
  roles: ['system'],
  streamId: ({ licenceId }) => licenceId,
  facts: pointsFacts,
  decide: (command, record, { now, facts }) => {
    const question = questionOf(command, record, facts, osloDate(now));
    const events = [
      ...record.pointsWithdrawals
        .filter(({ status }) => status === 'decided')
        .flatMap((made) => recomputed(made, question, command, made.proposalId)),
      ...current(question, command),
    ];
    return events.length === 0 ? alreadyTrue() : accept(...events);
  },
};

const current = (question: PointsQuestion, command: ProposePointsWithdrawal): SanctionEvent[] => {
  const { record } = question;
  const open = record.pointsWithdrawals.find(({ status }) => status === 'open');
  if (open) return recomputed(open, question, command, null);
  const proposal = pointsWithdrawal(pointsWithdrawalCaseOf(command.licenceId, record), question);
  if (proposal.sum.days === null) return [];
  const data = { licenceId: command.licenceId, ...proposal };
  return [{ type: 'points-withdrawal-proposed', data, subjects: record.subjects }];
};

const recomputed = (
  made: OpenPointsWithdrawal,
  question: PointsQuestion,
  { licenceId, becauseOf }: ProposePointsWithdrawal,
  leftOut: string | null,
): SanctionEvent[] => {
  const decided = made.status === 'decided';
  // A decided one is asked about on its own points alone: what came later is the next case's.
  const own = decided ? onlyOf(made, question) : question;
  const again = pointsWithdrawal(made.proposalId, own, leftOut);
  const same =
    made.sum.days === again.sum.days && (decided || canonicalJson(made.offenceIds) === canonicalJson(again.offenceIds));
  if (same) return [];
  const kept = decided ? { pointsIds: made.pointsIds, offenceIds: made.offenceIds } : {};
  return [
    {
      type: 'points-withdrawal-recomputed',
      data: { licenceId, decided, was: made.sum, becauseOf, ...again, ...kept },
      subjects: question.record.subjects,
    },
  ];
};

const onlyOf = ({ pointsIds }: OpenPointsWithdrawal, question: PointsQuestion): PointsQuestion => ({
  ...question,
  record: {
    ...question.record,
    reactions: question.record.reactions.filter(
      ({ kind, reactionId }) => kind !== 'points' || pointsIds.includes(reactionId),
    ),
  },
});

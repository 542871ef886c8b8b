import { unappealed } from '../../domain/standing.js';
import { osloDate } from '@kernel/clock.js';
import { accept, alreadyTrue, firstRefusal } from '@kernel/decision.js';
import { uuidFrom } from '@kernel/ids.js';
import { type UseCase } from '@kernel/use-case.js';
import { inspectionDecider } from '../../../inspection/contract.js';
import { municipalityDecider, SETTINGS } from '../../../municipality/contract.js';
import { type SanctionEvent } from '../../domain/events.js';
import { type AllottedPoints, type PointsSum } from '../../domain/points-events.js';
import { everyDecision } from '../../domain/points-proposal.js';
import { type OpenPointsProposal } from '../../domain/points-decision.js';
import { decidedOffences, sumPoints } from '../../domain/points-sum.js';
import { type Reaction, sanctionDecider, type SanctionRecord } from '../../domain/state.js';
import { documentsFromOthers } from '../decide-withdrawal/decide.js';
import { pointsFacts } from '../propose-points/decide.js';
import { type AllotFacts, type AllotPoints } from './command.js';
import { allotPolicies, powerOf } from './policies.js';

/**
 * Points are allotted, by people (alkoholforskriften §§ 10-3 to 10-5). Never without a notice that was sent, has not come
 * back and has run out, or a recorded exception; never more than it named.
 */
export const allotPoints: UseCase<AllotPoints, SanctionRecord, SanctionEvent, AllotFacts> = {
  name: 'allot-points',
  decider: sanctionDecider,
  roles: ['caseworker', 'council-secretary'],
  streamId: ({ licenceId }) => licenceId,
  facts: async (command, load, record) => {
    const inspectionId = inspectionOf(command.proposalId, record);
    return {
      ...(await pointsFacts(command, load)),
      municipality: await load.load(municipalityDecider, SETTINGS),
      inspection: inspectionId === null ? null : await load.load(inspectionDecider, inspectionId),
      fromOthers: await documentsFromOthers(command.licenceId, load, record),
    };
  },
  decide: (command, record, { commandId, now, facts }) => {
    const pointsId = uuidFrom('points', commandId);
    if (record.reactions.some(({ reactionId }) => reactionId === pointsId)) return alreadyTrue();
    const proposal = record.pointsProposals.find(({ proposalId }) => proposalId === command.proposalId);
    const open = record.cases.find(({ caseId }) => caseId === command.proposalId);
    const allotments = allotmentsOf(command, proposal);
    const today = osloDate(now);
    const refusal = firstRefusal(allotPolicies, { command, record, proposal, open, allotments, facts, today });
    const power = powerOf({ command, facts });
    if (refusal || !proposal || power.kind === 'refuse') return refusal ?? alreadyTrue();
    const { licenceId, decidedOn, standardOfProof } = command;
    const { factsFound, considerations, specialReasons, reply, replyWeighing } = command;
    return accept({
      type: 'points-allotted',
      data: {
        licenceId,
        pointsId,
        caseId: proposal.proposalId,
        ground: proposal.ground,
        allotments,
        total: allotments.reduce((sum, { points }) => sum + points, 0),
        now: sumWith(allotments, record, facts, today),
        standardOfProof,
        decidedBy: power.decidedBy,
        decidedOn,
        departsFromProposal: allotments.some(({ points, standard }) => points !== standard),
        holderOrgnr: facts.licence.facts?.holderOrgnr ?? '',
      },
      protected: { factsFound, considerations, specialReasons, reply, replyWeighing },
      occurredAt: decidedOn,
      subjects: record.subjects,
    });
  },
};

const inspectionOf = (proposalId: string, record: SanctionRecord): string | null => {
  const ground = record.pointsProposals.find((one) => one.proposalId === proposalId)?.ground;
  if (!ground || !('breachId' in ground)) return null;
  return record.breaches.find(({ breachId }) => breachId === ground.breachId)?.inspectionId ?? null;
};

const allotmentsOf = (
  { departures }: AllotPoints,
  proposal: OpenPointsProposal | undefined,
): readonly AllottedPoints[] =>
  (proposal?.allotments ?? []).map((one) => {
    const departure = departures.find(({ offenceId }) => one.offenceIds.includes(offenceId));
    return {
      ...one,
      standard: one.points,
      points: departure?.points ?? one.points,
      ground: departure?.ground ?? null,
    };
  });

/** The sum as the letter tells it: these points with every earlier decision. */
const sumWith = (
  allotments: readonly AllottedPoints[],
  record: SanctionRecord,
  { licence, rules }: AllotFacts,
  today: string,
): PointsSum => {
  const own: Pick<Reaction, 'points' | 'reactionId' | 'standing'> = {
    reactionId: 'these',
    standing: unappealed,
    points: { ground: { breachId: '' }, allotments, total: 0, appealDue: null, final: false },
  };
  const reactions = [...record.reactions, own as Reaction];
  const offences = decidedOffences({ ...record, reactions }, everyDecision);
  return sumPoints({ record, offences, transfers: licence.transfers, asOf: today, rules }).sum;
};

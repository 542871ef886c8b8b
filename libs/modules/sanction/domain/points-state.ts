import { type Recorded } from '@kernel/event.js';
import { type OpenPointsProposal, type OpenPointsWithdrawal, type PointsDecision } from './points-decision.js';
import { type PointsEvent } from './points-events.js';
import { type Reaction } from './reaction.js';
import { unappealed } from './standing.js';
import { type WithdrawalCase } from './withdrawal-case.js';

/** What of the record the fold of points reads and changes. */
interface PointsRecord {
  readonly pointsProposals: readonly OpenPointsProposal[];
  readonly pointsWithdrawals: readonly OpenPointsWithdrawal[];
  readonly overdue: readonly string[];
  readonly unseen: readonly string[];
  readonly reactions: readonly Reaction[];
  readonly cases: readonly WithdrawalCase[];
}

type Is<T extends PointsEvent['type']> = Recorded<Extract<PointsEvent, { type: T }>>;

/** The fold of everything about national points. */
export const evolvePoints = <R extends PointsRecord>(record: R, event: Recorded<PointsEvent>): R => {
  switch (event.type) {
    case 'points-proposed':
    case 'points-recomputed':
      return { ...record, unseen: unseenAfter(record, event), pointsProposals: proposals(record, event) };
    case 'points-allotted':
      return allotted(record, event);
    case 'points-appeal-period-started': {
      const { pointsId, due } = event.data;
      return withPoints(record, pointsId, { appealDue: due });
    }
    case 'points-withdrawal-proposed':
    case 'points-withdrawal-recomputed': {
      const { proposalId, pointsIds, offenceIds, sum, reasoning, rulesVersion } = event.data;
      const before = record.pointsWithdrawals.find((one) => one.proposalId === proposalId);
      const next: OpenPointsWithdrawal = {
        proposalId,
        pointsIds,
        offenceIds,
        sum,
        reasoning,
        rulesVersion,
        status: before?.status ?? 'open',
        eventId: event.meta.id,
      };
      const others = record.pointsWithdrawals.filter((one) => one !== before);
      return { ...record, unseen: unseenAfter(record, event), pointsWithdrawals: [...others, next] };
    }
    case 'enforcement-overdue':
      return { ...record, overdue: [...record.overdue, event.data.withdrawalId] };
  }
};

/** What came out otherwise after a correction waits until somebody has looked at it. */
const unseenAfter = ({ unseen }: PointsRecord, { type, data }: Recorded<PointsEvent & HasProposal>): string[] => {
  const others = unseen.filter((id) => id !== data.proposalId);
  return type === 'points-recomputed' || type === 'points-withdrawal-recomputed'
    ? [...others, data.proposalId]
    : others;
};

type HasProposal = Extract<PointsEvent, { data: { proposalId: string } }>;

const proposals = (
  { pointsProposals }: PointsRecord,
  { data, meta }: Is<'points-proposed'> | Is<'points-recomputed'>,
): OpenPointsProposal[] => {
  const { proposalId, ground, allotments, would, reasoning, rulesVersion } = data;
  const before = pointsProposals.find((one) => one.proposalId === proposalId);
  const status = before?.status ?? 'open';
  const next = { proposalId, ground, allotments, would, reasoning, rulesVersion, status, eventId: meta.id };
  return [...pointsProposals.filter((one) => one !== before), next];
};

const allotted = <R extends PointsRecord>(record: R, { data, meta }: Is<'points-allotted'>): R => {
  const { pointsId, caseId, ground, allotments, total, decidedBy, decidedOn } = data;
  const reaction: Reaction = {
    reactionId: pointsId,
    kind: 'points',
    breachId: 'breachId' in ground ? ground.breachId : null,
    proposalId: caseId,
    decidedBy,
    decidedOn,
    departs: false,
    notifiedOn: null,
    proven: false,
    noticeId: null,
    standing: unappealed,
    eventId: meta.id,
    withdrawal: null,
    points: { ground, allotments, total, appealDue: null, final: false },
  };
  return {
    ...withPointsStatus(record, caseId, 'decided'),
    unseen: record.unseen.filter((id) => id !== caseId),
    reactions: [...record.reactions, reaction],
    cases: record.cases.map((one) => (one.caseId === caseId ? { ...one, decided: true } : one)),
  };
};

/** The proposal with that id was dropped or decided; others stay. */
export const withPointsStatus = <R extends PointsRecord>(
  record: R,
  proposalId: string,
  status: OpenPointsProposal['status'],
): R => ({
  ...record,
  pointsProposals: record.pointsProposals.map((one) => (one.proposalId === proposalId ? { ...one, status } : one)),
});

export const withPoints = <R extends PointsRecord>(record: R, id: string, change: Partial<PointsDecision>): R => ({
  ...record,
  reactions: record.reactions.map((reaction) =>
    reaction.reactionId === id && reaction.points
      ? { ...reaction, points: { ...reaction.points, ...change } }
      : reaction,
  ),
});

/** The withdrawal that these points carried is decided, so they are spent (law.md § 2.3, R). */
export const withPointsWithdrawalDecided = <R extends PointsRecord>(record: R, caseId: string): R => ({
  ...record,
  pointsWithdrawals: record.pointsWithdrawals.map((one) =>
    one.proposalId === caseId ? { ...one, status: 'decided' as const } : one,
  ),
});

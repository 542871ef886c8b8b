import { type RuleEvaluation } from '@law/explanation.js';
import { type PointOffence } from '@law/points/points-case.js';
import { windowEnd } from '@law/points/window.js';
import { type RuleSet } from '@law/rule-set.js';
import { type Provision } from '@law/rule-set/points.js';
import { type LicenceFacts, takesPoints } from '../../../licence/contract.js';
import { type PointsSum } from '../../domain/points-events.js';
import { everyDecision, inForce } from '../../domain/points-proposal.js';
import { type OpenPointsProposal, type OpenPointsWithdrawal } from '../../domain/points-decision.js';
import { decidedOffences, sumPoints } from '../../domain/points-sum.js';
import { type Reaction, type SanctionRecord } from '../../domain/state.js';

/** One breach of each class of the catalogue, alkoholforskriften § 10-3. */
const CLASSES = { 8: 'sale-to-under-18', 4: 'hours', 2: 'internal-control', 1: 'other' } as const satisfies Record<
  number,
  Provision
>;
export type PointsClass = keyof typeof CLASSES;

/** `by-appeal` until the limit is out; `with-withdrawal` after it (§ 10-5 third paragraph); `no` once that one is final. */
export type Contestable = 'by-appeal' | 'with-withdrawal' | 'no';

export interface PointsState {
  /** false for single-occasion and ambulatory licences and for Vinmonopolet */
  readonly applies: boolean;
  readonly decisions: readonly {
    readonly pointsId: string;
    readonly decidedOn: string;
    readonly notifiedOn: string | null;
    readonly inForce: boolean;
    readonly appealDue: string | null;
    readonly contestable: Contestable;
    readonly total: number;
  }[];
  /** points that count, with the last day on which a further breach is added to them */
  readonly live: readonly {
    readonly offenceIds: readonly string[];
    readonly provision: Provision;
    readonly day: string;
    readonly points: number;
    readonly countsUntil: string;
  }[];
  /** the heaviest two years of points in force, and what they lead to */
  readonly sum: PointsSum;
  /** the same with decisions whose letters have not arrived yet */
  readonly sumOfDecided: PointsSum;
  /** what a breach of each class today would bring the sum to, and why; null where points do not apply */
  readonly next: Readonly<
    Record<PointsClass, { readonly would: PointsSum; readonly reasoning: readonly RuleEvaluation[] }>
  > | null;
  readonly proposals: readonly OpenPointsProposal[];
  readonly withdrawals: readonly OpenPointsWithdrawal[];
  /** withdrawals that had not begun four weeks after the decision (§ 10-6) */
  readonly overdue: readonly string[];
}

/** Where a licence stands under the national points on a day. */
export const pointsState = (
  record: SanctionRecord,
  licence: Pick<LicenceFacts, 'kind'>,
  transfers: readonly string[],
  today: string,
  rules: RuleSet,
): PointsState => {
  const ask = (offences: readonly PointOffence[]) => sumPoints({ record, offences, transfers, asOf: today, rules });
  const forced = decidedOffences(record, inForce);
  const decided = decidedOffences(record, everyDecision);
  const applies = takesPoints(licence.kind);
  const next = (points: PointsClass) => {
    const { sum: would, reasoning } = ask([...decided, { id: 'the-next-one', at: today, provision: CLASSES[points] }]);
    return { would, reasoning };
  };
  return {
    applies,
    decisions: record.reactions.flatMap((reaction) => decisionOf(reaction, record)),
    live: ask(forced).live.map(({ offenceIds, provision, day, points }) => ({
      offenceIds,
      provision,
      day,
      points,
      countsUntil: windowEnd(day, rules),
    })),
    sum: ask(forced).sum,
    sumOfDecided: ask(decided).sum,
    next: applies ? { 8: next(8), 4: next(4), 2: next(2), 1: next(1) } : null,
    proposals: record.pointsProposals,
    withdrawals: record.pointsWithdrawals,
    overdue: record.overdue,
  };
};

const decisionOf = (reaction: Reaction, record: SanctionRecord): PointsState['decisions'][number][] => {
  const { points, reactionId, decidedOn, notifiedOn } = reaction;
  if (!points) return [];
  const carriers = record.pointsWithdrawals.filter(({ pointsIds }) => pointsIds.includes(reactionId));
  const settled = record.reactions.some(
    ({ withdrawal }) => withdrawal?.final && carriers.some(({ proposalId }) => proposalId === withdrawal.caseId),
  );
  return [
    {
      pointsId: reactionId,
      decidedOn,
      notifiedOn,
      inForce: inForce(reaction),
      appealDue: points.appealDue,
      contestable: settled ? 'no' : points.final ? 'with-withdrawal' : 'by-appeal',
      total: points.total,
    },
  ];
};

import { uuidFrom } from '@kernel/ids.js';
import { type RuleEvaluation } from '@law/explanation.js';
import { explainRegime } from '@law/regime/regime.js';
import { type RuleSet } from '@law/rule-set.js';
import { type PointsProposal, type PointsWithdrawalProposal } from './points-events.js';
import { decidedOffences, offencesOf, sumPoints } from './points-sum.js';
import { type Reaction, type SanctionRecord } from './state.js';
import { type Ground } from './withdrawal-events.js';

export interface PointsQuestion {
  readonly record: SanctionRecord;
  readonly licenceId: string;
  readonly transfers: readonly string[];
  /** civil day of the question */
  readonly today: string;
  readonly rules: RuleSet;
}

/**
 * Id of the case about points: one for each licence and control, so that a notice sent with the report and the breach
 * found later meet in the same case; one for each return or fee.
 */
export const pointsCaseOf = (licenceId: string, of: { inspectionId: string } | { arrearId: string }): string =>
  'inspectionId' in of
    ? uuidFrom('points-case', licenceId, of.inspectionId)
    : uuidFrom('points-case', licenceId, 'arrear', of.arrearId);

export const caseOfGround = (ground: Ground, { licenceId, record }: PointsQuestion): string | null => {
  if ('arrearId' in ground) return pointsCaseOf(licenceId, ground);
  if (!('breachId' in ground)) return null;
  const breach = record.breaches.find(({ breachId }) => breachId === ground.breachId);
  return breach ? pointsCaseOf(licenceId, { inspectionId: breach.inspectionId ?? breach.breachId }) : null;
};

/** Breaches and arrears under the national rules that nothing has been proposed for. */
export const groundsWithoutProposal = ({ record, rules }: PointsQuestion): Ground[] => {
  const known = (ground: Ground): boolean =>
    record.pointsProposals.some((one) => JSON.stringify(one.ground) === JSON.stringify(ground));
  const grounds: Ground[] = [
    // An imported reaction carries its breach with it; there is nothing left to propose for that.
    ...record.breaches.flatMap(({ breachId, inspectionId }) => (inspectionId === null ? [] : [{ breachId }])),
    ...record.arrears.map(({ arrearId }) => ({ arrearId })),
  ];
  return grounds.filter((ground) => !known(ground) && offencesOf(ground, record, rules).length > 0);
};

/** Points of all decisions that were made, whether their letters have arrived or not: what the holder is told. */
export const everyDecision = (): boolean => true;

/** In force: its letter has arrived. Only such points carry a withdrawal (I, as for the ladder, law.md § 8.3 no. 11). */
export const inForce = ({ notifiedOn }: Reaction): boolean => notifiedOn !== null;

/**
 * The points for a ground by the catalogue, same kind in one control counted once, and what all points would then lead to
 * (alkoholforskriften §§ 10-2, 10-3). Without offences left the proposal is empty and can only be dropped.
 */
export const pointsProposal = (
  proposalId: string,
  ground: Ground,
  { record, transfers, today, rules }: PointsQuestion,
): PointsProposal => {
  const offences = offencesOf(ground, record, rules);
  const own = new Set(offences.map(({ id }) => id));
  const others: SanctionRecord = {
    ...record,
    reactions: record.reactions.filter(({ proposalId: of }) => of !== proposalId),
  };
  const answer = sumPoints({
    record,
    offences: [...decidedOffences(others, everyDecision), ...offences],
    transfers,
    asOf: today,
    rules,
  });
  const regimes: RuleEvaluation[] = offences.flatMap(({ at }) => explainRegime({ offenceAt: at }, rules).reasoning);
  return {
    proposalId,
    ground,
    allotments: answer.allotments
      .filter(({ offenceIds }) => offenceIds.some((id) => own.has(id)))
      .map(({ offenceIds, provision, day, standard }) => ({ offenceIds, provision, day, points: standard })),
    would: answer.sum,
    reasoning: [...regimes, ...answer.reasoning],
    rulesVersion: rules.version,
  };
};

/** Id of the licence's case about a withdrawal on points; a new one once the earlier is decided. */
export const pointsWithdrawalCaseOf = (licenceId: string, { pointsWithdrawals }: SanctionRecord): string =>
  pointsWithdrawals.find(({ status }) => status === 'open')?.proposalId ??
  uuidFrom('points-withdrawal-case', licenceId, pointsWithdrawals.length);

/** What the live points in force lead to; `leftOut` asks again about a withdrawal as if its points were not spent. */
export const pointsWithdrawal = (
  proposalId: string,
  { record, transfers, today, rules }: PointsQuestion,
  leftOut: string | null = null,
): PointsWithdrawalProposal => {
  const { live, span, sum, reasoning } = sumPoints({
    record,
    offences: decidedOffences(record, inForce),
    transfers,
    asOf: today,
    rules,
    withdrawalLeftOut: leftOut,
  });
  const carried = span ? live.filter(({ day }) => span.from <= day && day <= span.to) : [];
  const offenceIds = carried.flatMap((one) => one.offenceIds);
  return {
    proposalId,
    pointsIds: record.reactions
      .filter(({ points }) => points?.allotments.some(({ offenceIds: [first] }) => offenceIds.includes(first ?? '')))
      .map(({ reactionId }) => reactionId),
    offenceIds,
    sum,
    reasoning,
    rulesVersion: rules.version,
  };
};

import { type DomainEvent } from '@kernel/event.js';
import { type RuleEvaluation } from '@law/explanation.js';
import { type Ground as AdjustmentGround } from '@law/points/points-case.js';
import { type ProposedPoints } from './proposed-points.js';
import { type DecidedBy } from './shared.js';
import { type Ground } from './withdrawal-events.js';

export { type ProposedPoints } from './proposed-points.js';

export interface AllottedPoints extends ProposedPoints {
  readonly standard: number;
  /** why the number is another than the standard one (alkoholforskriften § 10-4); null where it is the standard one */
  readonly ground: AdjustmentGround | null;
}

/** Two years and the points in them; null days: below the threshold (alkoholforskriften § 10-2). */
export interface PointsSum {
  readonly from: string | null;
  readonly to: string | null;
  readonly sum: number;
  readonly days: number | null;
}

export interface PointsProposal {
  readonly proposalId: string;
  /** a breach found in a control, or a return or fee that did not come in time */
  readonly ground: Ground;
  readonly allotments: readonly ProposedPoints[];
  /** what all points would come to with these */
  readonly would: PointsSum;
  readonly reasoning: readonly RuleEvaluation[];
  readonly rulesVersion: string;
}

export interface PointsWithdrawalProposal {
  /** also id of the case */
  readonly proposalId: string;
  /** decisions on points that carry it */
  readonly pointsIds: readonly string[];
  readonly offenceIds: readonly string[];
  readonly sum: PointsSum;
  readonly reasoning: readonly RuleEvaluation[];
  readonly rulesVersion: string;
}

export type StandardOfProof = 'preponderance' | 'clear-preponderance';

export type PointsEvent =
  | DomainEvent<'points-proposed', { licenceId: string } & PointsProposal>
  | DomainEvent<
      'points-recomputed',
      {
        licenceId: string;
        /** points have been decided on the proposal as it was */
        decided: boolean;
        was: readonly ProposedPoints[];
        becauseOf: string;
      } & PointsProposal
    >
  | DomainEvent<
      'points-allotted',
      {
        licenceId: string;
        pointsId: string;
        /** the proposal's id */
        caseId: string;
        ground: Ground;
        allotments: readonly AllottedPoints[];
        total: number;
        /** all points with these, as the letter tells them */
        now: PointsSum;
        standardOfProof: StandardOfProof;
        decidedBy: DecidedBy;
        decidedOn: string;
        departsFromProposal: boolean;
        holderOrgnr: string;
      },
      { factsFound: string; considerations: string; specialReasons: string; reply: string; replyWeighing: string }
    >
  | DomainEvent<'points-appeal-period-started', { licenceId: string; pointsId: string; arrivedOn: string; due: string }>
  | DomainEvent<'points-withdrawal-proposed', { licenceId: string } & PointsWithdrawalProposal>
  | DomainEvent<
      'points-withdrawal-recomputed',
      {
        licenceId: string;
        /** the withdrawal has been decided on the sum as it was */
        decided: boolean;
        was: PointsSum;
        becauseOf: string;
      } & PointsWithdrawalProposal
    >
  | DomainEvent<'enforcement-overdue', { licenceId: string; withdrawalId: string; due: string }>;

export const pointsEventTypes = [
  'points-proposed',
  'points-recomputed',
  'points-allotted',
  'points-appeal-period-started',
  'points-withdrawal-proposed',
  'points-withdrawal-recomputed',
  'enforcement-overdue',
] as const;

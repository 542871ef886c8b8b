import { type AllottedPoints, type PointsProposal, type PointsWithdrawalProposal } from './points-events.js';
import { type Ground } from './withdrawal-events.js';

export interface OpenPointsProposal extends PointsProposal {
  readonly status: 'open' | 'dropped' | 'decided';
  readonly eventId: string;
}

export interface OpenPointsWithdrawal extends PointsWithdrawalProposal {
  readonly status: 'open' | 'decided';
  readonly eventId: string;
}

/** What a decision on points holds beside what every reaction has. */
export interface PointsDecision {
  readonly ground: Ground;
  readonly allotments: readonly AllottedPoints[];
  readonly total: number;
  /** last day to appeal; null until the letter has provably arrived */
  readonly appealDue: string | null;
  /**
   * The appeal limit is out. The points can be contested all the same with the withdrawal they carry, until that one is
   * final (alkoholforskriften § 10-5 third paragraph).
   */
  readonly final: boolean;
}

import { type PointsDecision } from './points-decision.js';
import { type DecidedBy } from './shared.js';
import { type Standing } from './standing.js';
import { type Extent, type Ground, type Track } from './withdrawal-events.js';

export interface Withdrawal {
  readonly track: Track;
  readonly caseId: string;
  readonly grounds: readonly Ground[];
  readonly extent: Extent | null;
  readonly decidedStart: string;
  /** as scheduled; null until its letter has arrived */
  readonly from: string | null;
  readonly to: string | null;
  readonly cured: boolean;
  readonly final: boolean;
}

export interface Reaction {
  readonly reactionId: string;
  readonly kind: 'warning' | 'withdrawal' | 'points';
  readonly breachId: string | null;
  readonly proposalId: string | null;
  readonly decidedBy: DecidedBy;
  readonly decidedOn: string;
  /** another reaction than proposed */
  readonly departs: boolean;
  /** day its letter arrived; a reaction is in force for the ladder only from then (law.md § 8.3 no. 11) */
  readonly notifiedOn: string | null;
  readonly proven: boolean;
  /** the letter that arrived */
  readonly noticeId: string | null;
  readonly eventId: string;
  readonly withdrawal: Withdrawal | null;
  /** appeals, stays, and whether it still counts */
  readonly standing: Standing;
  /** of kind `points` only */
  readonly points?: PointsDecision;
}

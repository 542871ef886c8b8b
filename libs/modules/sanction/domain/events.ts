import { type EventType, v1 } from '@kernel/codec.js';
import { type DomainEvent } from '@kernel/event.js';
import { type LadderVerdict } from '@law/ladder/ladder-case.js';
import { type Certainty } from '../../notice/contract.js';
import { type AppealEffectEvent, appealEffectTypes } from './appeal-events.js';
import { type ArrearEvent } from './arrear-events.js';
import { type HistoryEvent } from './history-events.js';
import { type PoliceEvent } from './police-events.js';
import { type PointsEvent, pointsEventTypes } from './points-events.js';
import { type DecidedBy, type FiveFactors, type Offence, type Proposal } from './shared.js';
import { type SuitabilityEvent } from './suitability-events.js';
import { type VoteEvent } from './votes.js';
import { type WithdrawalEvent } from './withdrawal-events.js';

export { type DecidedBy, type FiveFactors, type Offence, type Proposal, unassessed } from './shared.js';

/** what a person made of a proposal that a correction changed */
export const recomputedOutcomes = ['nothing-decided', 'decision-stands', 'decision-to-be-changed'] as const;
export type RecomputedOutcome = (typeof recomputedOutcomes)[number];

export type SanctionEvent =
  | WithdrawalEvent
  | ArrearEvent
  | HistoryEvent
  | PoliceEvent
  | SuitabilityEvent
  | VoteEvent
  | AppealEffectEvent
  | PointsEvent
  | DomainEvent<'history-declared-complete', { licenceId: string; through: string; source: string }>
  | DomainEvent<
      'breach-recorded',
      {
        licenceId: string;
        breachId: string;
        inspectionId: string;
        reportNumber: string;
        offences: readonly Offence[];
        standardOfProof: 'preponderance';
        commentConsidered: boolean;
      },
      { factsFound: string; holdersVersion: string; weighing: string; classReasons: string }
    >
  | DomainEvent<'reaction-proposed', { licenceId: string } & Proposal>
  | DomainEvent<
      'reaction-recomputed',
      { licenceId: string; letterSent: boolean; was: LadderVerdict; becauseOf: string } & Proposal
    >
  | DomainEvent<
      'recomputed-proposal-seen',
      { licenceId: string; proposalId: string; outcome: RecomputedOutcome },
      { reason: string }
    >
  | DomainEvent<
      'proposal-dropped',
      // Events from before the letter about it name no holder.
      { licenceId: string; proposalId: string; holderOrgnr?: string },
      { reasons: string }
    >
  | DomainEvent<
      'warning-issued',
      {
        licenceId: string;
        warningId: string;
        proposalId: string;
        breachId: string;
        inspectionId: string;
        decidedBy: DecidedBy;
        decidedOn: string;
        /** the proposal was something else; its reasons are protected */
        departsFromProposal: boolean;
        holderOrgnr: string;
      },
      { factors: FiveFactors; reasons: string; unequalTreatment?: string }
    >
  | DomainEvent<'notification-fallen', { licenceId: string; reactionId: string; noticeId: string; on: string }>
  | DomainEvent<
      'decision-notified',
      { licenceId: string; reactionId: string; noticeId: string; arrivedOn: string; certainty: Certainty }
    >;

export const sanctionEventTypes: EventType[] = v1(
  'history-declared-complete',
  'breach-recorded',
  'reaction-proposed',
  'reaction-recomputed',
  'recomputed-proposal-seen',
  'proposal-dropped',
  'warning-issued',
  'decision-notified',
  'notification-fallen',
  'history-imported',
  'advance-notice-ordered',
  'advance-notice-waived',
  'reply-period-started',
  'advance-notice-returned',
  'reply-received',
  'reply-period-expired',
  'withdrawal-decided',
  'withdrawal-scheduled',
  'decision-final',
  'withdrawal-cured',
  'missed-report-recorded',
  'unpaid-fee-recorded',
  'arrear-settled',
  'police-track-recorded',
  'police-track-cleared',
  'suitability-lost',
  'vote-carried-out',
  'vote-not-carried-out',
  ...appealEffectTypes,
  ...pointsEventTypes,
);

import { type EventType, v1 } from '@kernel/codec.js';
import { type DomainEvent } from '@kernel/event.js';
import { type RuleEvaluation } from '@law/explanation.js';
import { type LadderVerdict } from '@law/ladder/ladder-case.js';
import { type Certainty } from '../../notice/contract.js';
import { type OffenceClass, type ProvisionName } from '../../inspection/contract.js';

export interface Offence {
  readonly findingId: string;
  readonly provision: ProvisionName;
  readonly at: string;
  readonly class: OffenceClass;
}

export interface DecidedBy {
  /** administration, or the name of the political body (guideline 7.5; law.md § 8.3 no. 26) */
  readonly body: string;
  /** case number or delegation the decision rests on */
  readonly reference: string;
}

/** The five factors of guideline 7; never prefilled. */
export interface FiveFactors {
  readonly kind: string;
  readonly gravity: string;
  readonly blame: string;
  readonly repetition: string;
  readonly correction: string;
}

export interface Proposal {
  readonly proposalId: string;
  readonly breachId: string;
  readonly verdict: LadderVerdict;
  /** first day assumed for a withdrawal when the cap was computed */
  readonly startOn: string;
  readonly reasoning: readonly RuleEvaluation[];
  readonly rulesVersion: string;
}

export type SanctionEvent =
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
  | DomainEvent<'proposal-dropped', { licenceId: string; proposalId: string }, { reasons: string }>
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
      { factors: FiveFactors; reasons: string }
    >
  | DomainEvent<
      'decision-notified',
      { licenceId: string; reactionId: string; noticeId: string; arrivedOn: string; certainty: Certainty }
    >;

export const sanctionEventTypes: EventType[] = v1(
  'history-declared-complete',
  'breach-recorded',
  'reaction-proposed',
  'reaction-recomputed',
  'proposal-dropped',
  'warning-issued',
  'decision-notified',
);

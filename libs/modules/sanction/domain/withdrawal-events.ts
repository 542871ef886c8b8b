import { type DomainEvent } from '@kernel/event.js';
import { type ExceptionGround } from '@law/deadlines/advance-notice-case.js';
import { type ProposedPoints } from './proposed-points.js';
import { type DecidedBy, type FiveFactors } from './shared.js';

/**
 * What a case rests on: breaches by the ladder (7.1, 7.2) or arrears (7.3) or a record that is not spotless (7.4); since 2016 breaches or arrears for points
 * (alkoholforskriften § 10-5), and decisions on points for the withdrawal they carry (§ 10-6). Each has its own notice.
 */
export type Track = 'ladder' | '7.3' | '7.4' | 'points' | 'points-withdrawal';
export type Ground =
  | { readonly breachId: string }
  | { readonly arrearId: string }
  | { readonly lossId: string }
  | { readonly pointsId: string };
export type Cure = 'report-received' | 'fee-paid';

/** How much a notice names, and a decision takes. One of the three. */
export type Extent =
  | { readonly length: { readonly days: number } | { readonly weeks: number } | { readonly months: number } }
  | { readonly restOfPeriod: true }
  | { readonly untilCured: readonly Cure[] };

export type WithdrawalEvent =
  | DomainEvent<
      'advance-notice-ordered',
      {
        licenceId: string;
        caseId: string;
        noticeId: string;
        track: Track;
        /** empty where the notice goes with a control's report, before any breach is found */
        grounds: readonly Ground[];
        /** null where points and no withdrawal are considered */
        largest: Extent | null;
        /** track `points`: what the notice names */
        points?: readonly ProposedPoints[];
        /** the notice is a part of the report letter of that control: one letter, two clocks (law.md § 2.4) */
        combinedWith?: string;
        replyDays: number;
        /** documents that a supplementary notice puts to the party (forvaltningsloven § 17) */
        putsForward: readonly string[];
        supplement: boolean;
      }
    >
  | DomainEvent<
      'advance-notice-waived',
      {
        licenceId: string;
        caseId: string;
        track: Track;
        grounds: readonly Ground[];
        largest: Extent | null;
        points?: readonly ProposedPoints[];
        /** why no advance notice was needed; recorded by a person, with a reason */
        ground: ExceptionGround;
      },
      { reason: string }
    >
  | DomainEvent<
      'reply-period-started',
      { licenceId: string; caseId: string; noticeId: string; dispatchedOn: string; due: string }
    >
  | DomainEvent<'advance-notice-returned', { licenceId: string; caseId: string; noticeId: string; on: string }>
  | DomainEvent<
      'reply-received',
      { licenceId: string; caseId: string; documentId: string; receivedOn: string; late: boolean }
    >
  | DomainEvent<'reply-period-expired', { licenceId: string; caseId: string; due: string }>
  | DomainEvent<
      'withdrawal-decided',
      {
        licenceId: string;
        withdrawalId: string;
        caseId: string;
        track: Track;
        grounds: readonly Ground[];
        extent: Extent;
        decidedBy: DecidedBy;
        decidedOn: string;
        /** first day, as decided */
        startOn: string;
        /** last day, capped at the licence's end; null until cured */
        endOn: string | null;
        departsFromProposal: boolean;
        holderOrgnr: string;
        /** longer than the scale gives, on very aggravating grounds (alkoholforskriften § 10-4); its reasons are protected */
        discretion?: 'aggravating';
      },
      {
        factors: FiveFactors | null;
        considerations: string;
        /** absent on what was decided before there was such a field */
        proportionality?: string;
        unequalTreatment?: string;
        departure: string;
        reply: string;
        replyWeighing: string;
      }
    >
  | DomainEvent<
      'withdrawal-scheduled',
      { licenceId: string; withdrawalId: string; startOn: string; endOn: string | null; movedBecause: string | null }
    >
  /** `withdrawalId` is the reaction's: also of a decision on points, which stays open to contest with the withdrawal */
  | DomainEvent<'decision-final', { licenceId: string; withdrawalId: string; due: string }>
  | DomainEvent<'withdrawal-cured', { licenceId: string; withdrawalId: string; on: string }>;

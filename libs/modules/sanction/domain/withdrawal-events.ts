import { type DomainEvent } from '@kernel/event.js';
import { type ExceptionGround } from '@law/deadlines/advance-notice-case.js';
import { type DecidedBy, type FiveFactors } from './shared.js';

/** What a withdrawal rests on: breaches by the ladder (7.1, 7.2), arrears (7.3) or a record that is not spotless (7.4). */
export type Track = 'ladder' | '7.3' | '7.4';
export type Ground = { readonly breachId: string } | { readonly arrearId: string } | { readonly lossId: string };
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
        grounds: readonly Ground[];
        largest: Extent;
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
        largest: Extent;
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
  | DomainEvent<'decision-final', { licenceId: string; withdrawalId: string; due: string }>
  | DomainEvent<'withdrawal-cured', { licenceId: string; withdrawalId: string; on: string }>;

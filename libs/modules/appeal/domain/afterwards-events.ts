import { type DomainEvent } from '@kernel/event.js';
import { type DecidedBy, type Extent } from '../../sanction/contract.js';

interface Of {
  readonly appealId: string;
  readonly licenceId: string;
}

/** One thing in the file that went to the appeal body, with the pages it fills there. */
export interface FileEntry {
  readonly title: string;
  readonly day: string;
  readonly sha256: string | null;
  readonly mediaType: string | null;
  readonly from: number;
  readonly to: number;
}

/** The state administrator tests legality only: it never changes a length (alkoholloven § 1-16). */
export type Outcome = 'upheld' | 'annulled-and-remitted' | 'annulled' | 'dismissed' | 'amended';

/** From the day the body that decided is done with it. */
export type AfterwardsEvent =
  | DomainEvent<
      'counter-party-warned',
      Of & { on: string; due: string; partyOrgnr: string | null; documentId: string | null },
      { party: string }
    >
  | DomainEvent<'answer-promised', Of & { by: string; was: string | null; toldOn: string }, { reason: string }>
  | DomainEvent<
      'appeal-forwarded',
      Of & {
        on: string;
        to: string;
        late: boolean;
        file: { readonly sha256: string; readonly size: number; readonly pages: number };
        entries: readonly FileEntry[];
      },
      { statement: string }
    >
  | DomainEvent<
      'outcome-received',
      Of & {
        outcome: Outcome;
        extent: Extent | null;
        detriment: { readonly messageSentOn: string } | null;
        decidedOn: string;
        receivedOn: string;
        reference: string;
        documentId: string | null;
      },
      { summary: string }
    >
  | DomainEvent<'new-decision-arrived', Of & { arrivedOn: string; due: string }>
  | DomainEvent<
      'costs-claimed',
      Of & { claimId: string; receivedOn: string; amountOre: number; inTime: boolean | null },
      { items: string }
    >
  | DomainEvent<
      'costs-decided',
      Of & {
        claimId: string;
        grantedOre: number;
        decidedBy: DecidedBy & { readonly bodyId: string };
        decidedOn: string;
      },
      { considerations: string }
    >;

export const afterwardsTypes = [
  'counter-party-warned',
  'answer-promised',
  'appeal-forwarded',
  'outcome-received',
  'new-decision-arrived',
  'costs-claimed',
  'costs-decided',
] as const;

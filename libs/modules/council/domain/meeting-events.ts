import { type DomainEvent } from '@kernel/event.js';
import { type Extent, type FiveFactors, type Ground } from '../../sanction/contract.js';
import { type BodyRef, type RulesOfProcedure } from './body-events.js';

/** What an item of an agenda is about. */
export type CaseRef =
  /** caseId: the proposal, or the case about a withdrawal or points */
  | { readonly kind: 'sanction'; readonly licenceId: string; readonly caseId: string }
  | { readonly kind: 'appeal'; readonly licenceId: string; readonly appealId: string }
  | { readonly kind: 'stay'; readonly licenceId: string; readonly appealId: string }
  /** a decision made by delegation, reported to the body */
  | { readonly kind: 'referred'; readonly licenceId: string; readonly reactionId: string }
  | { readonly kind: 'other' };

/** What a body decides, or is proposed to decide. */
export type BodyDecision =
  | { readonly kind: 'warning' }
  | { readonly kind: 'no-reaction' }
  | { readonly kind: 'points'; readonly points: number }
  | {
      readonly kind: 'withdrawal';
      readonly grounds: readonly Ground[];
      readonly extent: Extent;
      /** first day; part of the decision */
      readonly startOn: string;
    }
  | {
      readonly kind: 'appeal';
      readonly outcome: 'upheld' | 'amended' | 'reversed';
      readonly amended: { readonly extent?: Extent; readonly startOn?: string; readonly points?: number } | null;
    }
  | {
      readonly kind: 'stay';
      readonly granted: boolean;
      /** `appeal-decided`, or the last day */
      readonly until: string;
    };

export interface Vote {
  readonly motionId: string;
  readonly for: number;
  readonly against: number;
  /** the chair's vote decided a tie for this motion */
  readonly castingVote: boolean;
}

export interface ItemDecided {
  meetingId: string;
  itemId: string;
  body: BodyRef;
  case: CaseRef;
  outcome: 'as-proposed' | 'other';
  decision: BodyDecision | null;
  votes: readonly Vote[];
  /** the motion that was carried; empty where a referred matter was only noted */
  adopted: string;
  decidedOn: string;
  /** number of the item, as `14/26` */
  reference: string;
  /** members and substitutes who were present and voted, and the body's seats */
  present: number;
  seats: number;
  /** SHA-256 of every paper and addendum that the members had */
  papers: readonly string[];
}

/** The body's own words about what it decided. */
export interface ItemDecidedTexts {
  /** as voted */
  readonly text: string;
  readonly considerations: string;
  /** why a withdrawal is proportionate; needed where chapter IX is kept (forvaltningsloven § 45) */
  readonly proportionality?: string;
  /** why another outcome than proposed; empty when it is as proposed */
  readonly departure: string;
  readonly factors: FiveFactors | null;
  /** the party's reply as the body read it, and how it weighed it */
  readonly reply: string;
  readonly replyWeighing: string;
  readonly motions: readonly { readonly motionId: string; readonly text: string }[];
}

export interface Paper {
  readonly kind: 'case-paper' | 'addendum' | 'attachment';
  readonly documentId: string | null;
  readonly sha256: string;
  readonly mediaType: string;
  readonly size: number;
}

interface AddedItem {
  meetingId: string;
  itemId: string;
  case: CaseRef;
  reference: string;
  proposal: BodyDecision | null;
  alternatives: readonly BodyDecision[];
  /** last day of the party's reply limit, where one runs past the paper deadline; an addendum must then follow */
  addendumAfter: string | null;
}

interface ItemTexts {
  readonly title: string;
  readonly proposalText: string;
  readonly considerations: string;
}

interface OnItem {
  meetingId: string;
  itemId: string;
}

export type CloseGround = 'duty-of-secrecy' | 'privacy' | 'public-interest';

export type CouncilMeetingEvent =
  | DomainEvent<
      'meeting-scheduled',
      {
        meetingId: string;
        body: BodyRef;
        day: string;
        startsAt: string;
        place: string;
        /** last day for the case papers, and for the summons */
        paperDeadline: string;
        summonsDue: string;
        rules: RulesOfProcedure;
      }
    >
  | DomainEvent<'meeting-summoned', { meetingId: string; on: string; members: readonly string[] }>
  | DomainEvent<'item-added', AddedItem, ItemTexts>
  | DomainEvent<'item-added-as-urgent', AddedItem & { present: number; against: number }, ItemTexts>
  | DomainEvent<
      'papers-ordered',
      OnItem & { addendum: boolean; documents: readonly string[]; language: 'nb' | 'nn' },
      { note: string }
    >
  | DomainEvent<'papers-frozen', OnItem & { addendum: boolean; files: readonly Paper[]; members: readonly string[] }>
  | DomainEvent<
      'attendance-recorded',
      OnItem & { present: readonly string[]; chair: string; seats: number; entitled: number }
    >
  | DomainEvent<
      'substitute-called',
      OnItem & { memberId: string; substituteId: string; why: 'absent' | 'disqualified'; inOrder: boolean },
      { reason: string }
    >
  | DomainEvent<'closed-to-the-public', OnItem & { ground: CloseGround; for: number; against: number }>
  | DomainEvent<'item-decided', ItemDecided, ItemDecidedTexts>
  | DomainEvent<'item-postponed', OnItem & { case: CaseRef; to: string | null }, { reason: string }>
  | DomainEvent<'minutes-approved', { meetingId: string; on: string }>
  | DomainEvent<'meeting-cancelled', { meetingId: string; on: string }, { reason: string }>;

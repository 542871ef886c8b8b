import { type EventType, v1 } from '@kernel/codec.js';
import { type DomainEvent } from '@kernel/event.js';
import { type Certainty } from '@law/appeal/appeal-case.js';
import { type RuleEvaluation } from '@law/explanation.js';
import { type DecidedBy, type Extent } from '../../sanction/contract.js';
import { type AfterwardsEvent, afterwardsTypes } from './afterwards-events.js';
import { type StayEvent, stayTypes } from './stay-events.js';

/** Kinds of decisions of the sanction record, and others whose facts are stated by who registers the appeal. */
export type OnRecord = 'withdrawal' | 'points' | 'warning';
export type OffRecord = 'refusal' | 'fee' | 'dismissal' | 'costs';
export type AgainstKind = OnRecord | OffRecord;

export type Against =
  | {
      readonly kind: OnRecord;
      readonly reactionId: string;
      /** points not appealed by themselves, contested with the withdrawal (alkoholforskriften § 10-5) */
      readonly alsoContests: readonly string[];
    }
  | {
      readonly kind: OffRecord;
      readonly reference: string;
      readonly body: string;
      readonly decidedOn: string;
      /** null: nothing shows that it has arrived */
      readonly arrivedOn: string | null;
      readonly proven: boolean;
    };

export type Appellant = { readonly kind: 'holder'; readonly orgnr: string } | { readonly kind: 'other' };
export type AppealChannel = 'paper' | 'email' | 'digital' | 'in-person';

/** What libs/law answers about its time, on the facts of the day it was lodged; never on today. */
export interface Timeliness {
  readonly startsOn: string | null;
  readonly certainty: Certainty;
  readonly due: string | null;
  readonly inTime: boolean | null;
  /** one year from the decision; null when no clock has started */
  readonly absoluteBar: string | null;
}

export interface Route {
  readonly to: 'state-administrator' | 'municipal';
  /** name of the body on that day */
  readonly body: string;
}

export const requirementNames = ['appealable', 'right-to-appeal', 'in-time', 'form'] as const;
export type Requirement = (typeof requirementNames)[number];

/** What an appeal can lack (forvaltningsloven §§ 12, 32). */
export const defectKinds = ['signature', 'decision', 'change', 'right', 'time', 'authority'] as const;
export type Defect = (typeof defectKinds)[number];

export type DecidedByBody = DecidedBy & { readonly bodyId: string };

interface Of {
  readonly appealId: string;
  readonly licenceId: string;
}

export type Amended = { readonly extent?: Extent; readonly startOn?: string; readonly points?: number };

export type AppealEvent =
  | StayEvent
  | AfterwardsEvent
  | DomainEvent<
      'appeal-lodged',
      Of & {
        against: Against;
        by: Appellant;
        holderOrgnr: string;
        channel: AppealChannel;
        documentId: string | null;
        /** day handed to a postal operator */
        postedOn: string | null;
        receivedAt: string;
        /** the moment that counts: handed to the post, or arrived (forvaltningsloven § 30, eForvaltningsforskriften § 11) */
        lodgedAt: string;
        repeats: { readonly firstSentOn: string; readonly learnedOn: string } | null;
        timeliness: Timeliness;
        reasoning: readonly RuleEvaluation[];
        route: Route;
        argumentIds: readonly string[];
        lacks: readonly Defect[];
      },
      { arguments: readonly string[]; change: string; appellant: string; interest: string }
    >
  | DomainEvent<'argument-added', Of & { argumentId: string; documentId: string | null }, { argument: string }>
  | DomainEvent<'argument-answered', Of & { argumentId: string }, { answer: string }>
  | DomainEvent<'lost-appeal-asked', Of & { on: string }>
  | DomainEvent<
      'lost-appeal-answered',
      Of & { on: string; sentEarlier: boolean; firstSentOn: string | null; learnedOn: string | null; inTime: boolean }
    >
  | DomainEvent<
      'admissibility-assessed',
      Of & { met: Readonly<Record<Requirement, boolean>>; formVersion: 1 },
      { reasons: Readonly<Record<Requirement, string>> }
    >
  | DomainEvent<'defect-notified', Of & { noticeId: string; lacks: readonly Defect[]; replyDays: number }>
  | DomainEvent<'defect-limit-started', Of & { noticeId: string; arrivedOn: string; due: string }>
  | DomainEvent<'defect-corrected', Of & { on: string; lacks: readonly Defect[] }>
  | DomainEvent<'defect-limit-expired', Of & { due: string }>
  | DomainEvent<
      'late-appeal-admitted',
      Of & { ground: 'not-to-blame' | 'special-reasons'; decidedBy: DecidedByBody; restsOn: string; decidedOn: string },
      { reasons: string }
    >
  | DomainEvent<
      'appeal-dismissed-as-late',
      Of & { decidedBy: DecidedByBody; restsOn: string; decidedOn: string; overOneYear: boolean },
      { blame: string; specialReasons: string; considerations: string }
    >
  | DomainEvent<
      'appeal-dismissed',
      Of & { unmet: readonly Requirement[]; decidedBy: DecidedByBody; decidedOn: string },
      { considerations: string }
    >
  | DomainEvent<'appeal-withdrawn', Of & { on: string }>
  | DomainEvent<
      'appeal-reconsidered',
      Of & {
        outcome: 'upheld' | 'amended' | 'reversed';
        amended: Amended | null;
        decidedBy: DecidedByBody;
        restsOn: string;
        decidedOn: string;
      },
      { considerations: string }
    >;

export const appealEventTypes: EventType[] = v1(
  'appeal-lodged',
  'argument-added',
  'argument-answered',
  'lost-appeal-asked',
  'lost-appeal-answered',
  'admissibility-assessed',
  'defect-notified',
  'defect-limit-started',
  'defect-corrected',
  'defect-limit-expired',
  'late-appeal-admitted',
  'appeal-dismissed-as-late',
  'appeal-dismissed',
  'appeal-withdrawn',
  'appeal-reconsidered',
  ...stayTypes,
  ...afterwardsTypes,
);

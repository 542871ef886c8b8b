import { type EventType, v1 } from '@kernel/codec.js';
import { type DomainEvent } from '@kernel/event.js';
import { type Certainty } from '../../notice/contract.js';
import { type NamedPoints } from './named-points.js';
import { type ProvisionName } from './provisions.js';

/** What lies open in the log: that something was seen, when, against which provision. What was seen is protected. */
export interface Finding {
  readonly findingId: string;
  readonly provision: ProvisionName;
  /** instant of the offence */
  readonly at: string;
}

/** Structured, without a conclusion (a report that only says "åpenbart påvirket" falls when contested). */
export interface Observation {
  readonly findingId: string;
  readonly what: string;
  readonly where: string;
  readonly seenBy: string;
  readonly distanceMetres: number | null;
  readonly durationMinutes: number | null;
  readonly saidAfterwards: string | null;
}

export type ClosingOutcome = 'no-breach' | 'not-pursued';

export type InspectionEvent =
  | DomainEvent<
      'possible-points-named',
      {
        inspectionId: string;
        placeId: string;
        /** the holder's report letter gives notice of points too (alkoholforskriften § 10-5) */
        combined: boolean;
        replyDays: number;
        licences: readonly {
          readonly licenceId: string;
          readonly holderOrgnr: string;
          readonly named: readonly NamedPoints[];
        }[];
      }
    >
  | DomainEvent<
      'inspection-carried-out',
      {
        inspectionId: string;
        reportNumber: string;
        placeId: string;
        licences: readonly { readonly licenceId: string; readonly holderOrgnr: string }[];
        of: 'sale' | 'serving';
        mode: 'open' | 'anonymous';
        startedAt: string;
        endedAt: string;
        inspectors: readonly { readonly testPassed: boolean; readonly impartialityDeclared: boolean }[];
        findings: readonly Finding[];
      },
      {
        company: string | null;
        inspectorNames: readonly string[];
        observations: readonly Observation[];
        toldOnTheSpot: string | null;
      }
    >
  | DomainEvent<
      'inspection-report-sent',
      { inspectionId: string; noticeId: string; to: 'holder' | 'place'; sentOn: string }
    >
  | DomainEvent<
      'comment-period-started',
      { inspectionId: string; noticeId: string; receivedOn: string; certainty: Certainty; due: string }
    >
  | DomainEvent<'comment-period-cancelled', { inspectionId: string; noticeId: string; why: 'report-returned' }>
  | DomainEvent<
      'holder-commented',
      { inspectionId: string; documentId: string; receivedOn: string; from: 'holder' | 'place'; late: boolean }
    >
  | DomainEvent<'comment-period-expired', { inspectionId: string; due: string }>
  | DomainEvent<'breach-found', { inspectionId: string; licenceId: string; breachId: string }>
  | DomainEvent<'inspection-closed', { inspectionId: string; outcome: ClosingOutcome }, { ground: string }>
  | DomainEvent<
      'complaint-received',
      {
        complaintId: string;
        placeId: string;
        licenceIds: readonly string[];
        receivedOn: string;
        written: true;
        documentId: string | null;
      },
      { text: string; from: string }
    >
  | DomainEvent<'complaint-investigated', { complaintId: string; inspectionId: string }>
  | DomainEvent<
      'police-report-received',
      {
        inspectionId: string;
        reportNumber: string;
        placeId: string;
        licences: readonly { readonly licenceId: string; readonly holderOrgnr: string }[];
        of: 'sale' | 'serving';
        reportedOn: string;
        findings: readonly Finding[];
      },
      { office: string; observations: readonly Observation[] }
    >;

export const inspectionEventTypes: EventType[] = v1(
  'possible-points-named',
  'inspection-carried-out',
  'inspection-report-sent',
  'comment-period-started',
  'comment-period-cancelled',
  'holder-commented',
  'comment-period-expired',
  'breach-found',
  'inspection-closed',
  'complaint-received',
  'complaint-investigated',
  'police-report-received',
);

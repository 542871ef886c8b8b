import { type Subject } from '@kernel/event.js';
import { type Finding, type InspectionEvent } from '../domain/events.js';

export const inspectionId = 'b8d5f3a0-5d5b-5a4e-9a55-0000000000c1';
export const placeId = 'b8d5f3a0-5d5b-5a4e-9a55-0000000000a1';
export const licenceId = 'b8d5f3a0-5d5b-5a4e-9a55-0000000000b1';
export const holderOrgnr = '974760673';
export const holderNotice = 'b8d5f3a0-5d5b-5a4e-9a55-0000000000d1';
export const placeNotice = 'b8d5f3a0-5d5b-5a4e-9a55-0000000000d2';

export const finding: Finding = { findingId: 'finding-1', provision: 'own-drink', at: '2013-11-09T00:45:00+01:00' };
export const subjects: readonly Subject[] = [
  `inspection:${inspectionId}`,
  `place:${placeId}`,
  `licence:${licenceId}`,
  `party:${holderOrgnr}`,
];

type Of<T extends InspectionEvent['type']> = Extract<InspectionEvent, { type: T }>;

/** A control in Gol in the night to 9 November 2013, with one finding unless told otherwise. */
export const carriedOut = (data: Partial<Of<'inspection-carried-out'>['data']> = {}): Of<'inspection-carried-out'> => ({
  type: 'inspection-carried-out',
  data: {
    inspectionId,
    reportNumber: 'K-2013-014',
    placeId,
    licences: [{ licenceId, holderOrgnr }],
    of: 'serving',
    mode: 'open',
    startedAt: '2013-11-09T00:30:00+01:00',
    endedAt: '2013-11-09T01:10:00+01:00',
    inspectors: [{ testPassed: true, impartialityDeclared: true }],
    findings: [finding],
    ...data,
  },
  protected: { company: null, inspectorNames: [], observations: [], toldOnTheSpot: null },
  occurredAt: '2013-11-09T01:10:00+01:00',
  subjects,
});

export const reportSent = (to: 'holder' | 'place' = 'holder', sentOn = '2013-11-12'): Of<'inspection-report-sent'> => ({
  type: 'inspection-report-sent',
  data: { inspectionId, noticeId: to === 'holder' ? holderNotice : placeNotice, to, sentOn },
  occurredAt: sentOn,
  subjects,
});

export const periodStarted = (
  data: Partial<Of<'comment-period-started'>['data']> = {},
): Of<'comment-period-started'> => ({
  type: 'comment-period-started',
  data: {
    inspectionId,
    noticeId: holderNotice,
    receivedOn: '2013-11-13',
    certainty: 'proven',
    due: '2013-11-27',
    ...data,
  },
  occurredAt: data.receivedOn ?? '2013-11-13',
  subjects,
});

export const periodCancelled: Of<'comment-period-cancelled'> = {
  type: 'comment-period-cancelled',
  data: { inspectionId, noticeId: holderNotice, why: 'report-returned' },
  subjects,
};

export const periodExpired = (due = '2013-11-27'): Of<'comment-period-expired'> => ({
  type: 'comment-period-expired',
  data: { inspectionId, due },
  occurredAt: due,
  subjects,
});

export const commented = (data: Partial<Of<'holder-commented'>['data']> = {}): Of<'holder-commented'> => ({
  type: 'holder-commented',
  data: { inspectionId, documentId: 'document-1', receivedOn: '2013-11-20', from: 'holder', late: false, ...data },
  occurredAt: data.receivedOn ?? '2013-11-20',
  subjects,
});

export const breachFound: Of<'breach-found'> = {
  type: 'breach-found',
  data: { inspectionId, licenceId, breachId: 'breach-1' },
  subjects,
};

export const closed: Of<'inspection-closed'> = {
  type: 'inspection-closed',
  data: { inspectionId, outcome: 'no-breach' },
  protected: { ground: 'Ingen brudd.' },
  subjects,
};

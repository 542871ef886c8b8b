import { type Subject } from '@kernel/event.js';
import { type About, type NoticeEvent, type Recipient } from '../domain/events.js';

export const noticeId = 'b8d5f3a0-5d5b-5a4e-9a55-0000000000d1';
export const holder: Recipient = { kind: 'holder', orgnr: '974760673' };
export const about: About = {
  licenceIds: ['b8d5f3a0-5d5b-5a4e-9a55-0000000000b1'],
  inspectionId: 'b8d5f3a0-5d5b-5a4e-9a55-0000000000c1',
};
export const subjects: readonly Subject[] = [
  `notice:${noticeId}`,
  'licence:b8d5f3a0-5d5b-5a4e-9a55-0000000000b1',
  'inspection:b8d5f3a0-5d5b-5a4e-9a55-0000000000c1',
  'party:974760673',
];

type Of<T extends NoticeEvent['type']> = Extract<NoticeEvent, { type: T }>;

export const ordered = (data: Partial<Of<'notice-ordered'>['data']> = {}): Of<'notice-ordered'> => ({
  type: 'notice-ordered',
  data: {
    noticeId,
    kind: 'inspection-report',
    recipient: holder,
    about,
    language: 'nn',
    policy: 'send',
    replaces: null,
    ...data,
  },
  occurredAt: '2013-11-11T09:00:00Z',
  subjects,
});
export const approved: Of<'notice-approved'> = { type: 'notice-approved', data: { noticeId }, subjects };
export const missing = [{ item: 'contact', paragraph: null, nb: 'Kontakt mangler.', nn: 'Kontakt manglar.' }];
export const blocked: Of<'notice-blocked'> = { type: 'notice-blocked', data: { noticeId, missing }, subjects };
export const productionAsked: Of<'notice-production-asked'> = {
  type: 'notice-production-asked',
  data: { noticeId },
  subjects,
};
export const produced: Of<'notice-produced'> = {
  type: 'notice-produced',
  data: {
    noticeId,
    sha256: 'ab'.repeat(32),
    mediaType: 'text/html',
    size: 10,
    title: 'Kontrollrapport',
    template: 'standard-1',
  },
  subjects,
};
export const handOverStarted: Of<'notice-hand-over-started'> = {
  type: 'notice-hand-over-started',
  data: { noticeId, service: 'folder' },
  subjects,
};
export const handedOver: Of<'notice-handed-over'> = {
  type: 'notice-handed-over',
  data: { noticeId, service: 'folder', reference: 'file-1' },
  subjects,
};
export const handOverUnknown: Of<'notice-hand-over-unknown'> = {
  type: 'notice-hand-over-unknown',
  data: { noticeId, service: 'folder' },
  subjects,
};
export const dispatched = (dispatchedOn = '2013-11-11'): Of<'notice-dispatched'> => ({
  type: 'notice-dispatched',
  data: { noticeId, dispatchedOn, channel: 'paper', evidence: 'postlogg 31/2013' },
  occurredAt: dispatchedOn,
  subjects,
});
export const arrived = (data: Partial<Of<'notice-arrived'>['data']> = {}): Of<'notice-arrived'> => ({
  type: 'notice-arrived',
  data: {
    noticeId,
    arrivedOn: '2013-11-18',
    certainty: 'presumed',
    basis: 'fifth working day after posting',
    kind: 'inspection-report',
    recipient: holder,
    about,
    ...data,
  },
  occurredAt: data.arrivedOn ?? '2013-11-18',
  subjects,
});
export const returned = (data: Partial<Of<'notice-undeliverable'>['data']> = {}): Of<'notice-undeliverable'> => ({
  type: 'notice-undeliverable',
  data: {
    noticeId,
    on: '2013-11-20',
    reason: 'ukjent adresse',
    kind: 'inspection-report',
    recipient: holder,
    about,
    ...data,
  },
  occurredAt: data.on ?? '2013-11-20',
  subjects,
});

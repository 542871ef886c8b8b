import { fold } from '@kernel/fold.js';
import { given, recorded } from '@kernel/given-when-then.js';
import { uuidFrom } from '@kernel/ids.js';
import { type Finding, inspectionDecider, type InspectionEvent } from '../../../inspection/contract.js';
import { type MunicipalityState } from '../../../municipality/contract.js';
import {
  breach,
  holderOrgnr,
  inspectionId,
  licenceId,
  municipality,
  offence,
  placeId,
} from '../../testing/made-up-record.js';
import { type RecordBreach } from './command.js';
import { recordBreach } from './decide.js';

const drink: Finding = { findingId: 'f-drink', provision: 'own-drink', at: '2013-11-09T00:45:00+01:00' };
const minor: Finding = { findingId: 'f-minor', provision: 'sale-to-under-18', at: '2013-11-09T00:40:00+01:00' };
const control = (findings: readonly Finding[] = [drink, minor]): InspectionEvent => ({
  type: 'inspection-carried-out',
  data: {
    inspectionId,
    reportNumber: 'K-2013-014',
    placeId,
    licences: [
      { licenceId, holderOrgnr },
      { licenceId: 'licence-2', holderOrgnr: '889640782' },
    ],
    of: 'serving',
    mode: 'open',
    startedAt: '2013-11-09T00:30:00+01:00',
    endedAt: '2013-11-09T01:10:00+01:00',
    inspectors: [],
    findings,
  },
  protected: { company: null, inspectorNames: [], observations: [], toldOnTheSpot: null },
});
const started: InspectionEvent = {
  type: 'comment-period-started',
  data: { inspectionId, noticeId: 'n', receivedOn: '2013-11-13', certainty: 'proven', due: '2013-11-27' },
};
const over: InspectionEvent = { type: 'comment-period-expired', data: { inspectionId, due: '2013-11-27' } };
const comment: InspectionEvent = {
  type: 'holder-commented',
  data: { inspectionId, documentId: 'd', receivedOn: '2013-12-05', from: 'holder', late: true },
};
const closed: InspectionEvent = {
  type: 'inspection-closed',
  data: { inspectionId, outcome: 'no-breach' },
  protected: { ground: 'Ingen brudd.' },
};

const asked: RecordBreach = {
  licenceId,
  inspectionId,
  offences: [{ findingId: 'f-drink', class: 'ordinary' }],
  factsFound: 'To gjester drakk medbrakt alkohol.',
  holdersVersion: '',
  weighing: '',
  classReasons: '',
};
const heard = [control(), started, over];
const decide = (
  command: RecordBreach,
  inspection: readonly InspectionEvent[] = heard,
  past = [] as never[],
  settings: MunicipalityState = municipality,
) =>
  given(recordBreach, past, {
    facts: { inspection: fold(inspectionDecider, recorded(inspection, 'inspection')), municipality: settings },
    commandId: 'command-1',
  }).when(command);

describe('record-breach', () => {
  it('records what a caseworker holds to be proven, as of the earliest offence, about this licence alone', () => {
    const both = [
      { findingId: 'f-drink', class: 'ordinary' as const },
      { findingId: 'f-minor', class: 'gross' as const },
    ];
    expect(decide({ ...asked, offences: both })).toEqual({
      kind: 'accept',
      events: [
        {
          type: 'breach-recorded',
          data: {
            licenceId,
            breachId: uuidFrom('breach', 'command-1'),
            inspectionId,
            reportNumber: 'K-2013-014',
            offences: [
              { ...drink, class: 'ordinary' },
              { ...minor, class: 'gross' },
            ],
            standardOfProof: 'preponderance',
            commentConsidered: false,
          },
          protected: { factsFound: asked.factsFound, holdersVersion: '', weighing: '', classReasons: '' },
          occurredAt: minor.at,
          subjects: [
            `licence:${licenceId}`,
            `inspection:${inspectionId}`,
            `place:${placeId}`,
            `party:${holderOrgnr}`,
            'provision:own-drink',
            'provision:sale-to-under-18',
          ],
        },
      ],
    });
  });

  it('the earliest offence is the first to happen, whatever UTC offset the report wrote it with', () => {
    const early: Finding = { ...drink, at: '2013-11-09T00:50:00+02:00' };
    const late: Finding = { ...minor, at: '2013-11-09T00:45:00+01:00' };
    const both = [
      { findingId: 'f-drink', class: 'ordinary' as const },
      { findingId: 'f-minor', class: 'gross' as const },
    ];
    expect(decide({ ...asked, offences: both }, [control([early, late]), started, over])).toMatchObject({
      events: [{ occurredAt: early.at }],
    });
  });

  it('refuses without a report on this very licence', () => {
    for (const inspection of [[], heard]) {
      const stranger = { ...asked, licenceId: 'licence-3' };
      expect(decide(stranger, inspection)).toMatchObject({
        kind: 'refuse',
        refusal: {
          code: 'no-report-on-licence',
          paragraph: 'retningslinjene punkt 7',
          facts: { inspectionId, licenceId: 'licence-3' },
        },
      });
    }
  });

  it('refuses in a case that was closed without a reaction', () => {
    expect(decide(asked, [...heard, closed])).toMatchObject({ refusal: { code: 'inspection-closed' } });
  });

  it('takes the breaches of one control once, since they are one step', () => {
    const past = [breach(1, offence('2013-11-09T00:45:00+01:00'))] as never[];
    expect(decide(asked, heard, past)).toMatchObject({
      refusal: { code: 'breach-already-recorded', paragraph: 'retningslinjene punkt 7.1' },
    });
    expect(decide(asked, heard, [breach(2, offence('2013-10-01T00:45:00+02:00'))] as never[]).kind).toBe('accept');
  });

  it.each([
    ['the report has not arrived', [control()], null],
    ['time runs', [control(), started], '2013-11-27'],
  ])('refuses while %s', (_why, inspection, notBefore) => {
    expect(decide(asked, inspection)).toMatchObject({
      refusal: {
        code: 'comment-period-running',
        paragraph: 'alkoholforskriften § 9-6',
        facts: { notBefore },
      },
    });
  });

  it.each([
    ['no finding', [], null],
    ['a finding of another control', [{ findingId: 'f-other', class: 'ordinary' as const }], 'f-other'],
    [
      'the same finding twice',
      [
        { findingId: 'f-drink', class: 'ordinary' as const },
        { findingId: 'f-drink', class: 'ordinary' as const },
      ],
      null,
    ],
  ])('refuses a breach that rests on %s', (_what, offences, findingId) => {
    expect(decide({ ...asked, offences })).toMatchObject({
      refusal: {
        code: 'offence-without-finding',
        paragraph: 'retningslinjene punkt 7',
        facts: { findingId, findings: ['f-drink', 'f-minor'] },
      },
    });
  });

  it('weighs a comment, also one that came late', () => {
    const commented = [...heard, comment];
    for (const words of [
      { holdersVersion: '', weighing: '' },
      { holdersVersion: 'Flaskene ble fjernet.', weighing: ' ' },
      { holdersVersion: ' ', weighing: 'Rapporten legges til grunn.' },
    ]) {
      expect(decide({ ...asked, ...words }, commented)).toMatchObject({
        refusal: { code: 'comment-not-weighed', paragraph: 'forvaltningsloven § 17', facts: { comments: 1 } },
      });
    }
    const weighed = { holdersVersion: 'Flaskene ble fjernet.', weighing: 'Rapporten legges til grunn.' };
    expect(decide({ ...asked, ...weighed }, commented)).toMatchObject({
      kind: 'accept',
      events: [{ data: { commentConsidered: true }, protected: weighed }],
    });
  });

  it('takes a comment in place of the rest of the comment time', () => {
    const weighed = { holdersVersion: 'Flaskene ble fjernet.', weighing: 'Rapporten legges til grunn.' };
    expect(decide({ ...asked, ...weighed }, [control(), started, comment]).kind).toBe('accept');
  });

  it.each([
    ['f-drink', 'gross'],
    ['f-minor', 'ordinary'],
  ] as const)('asks why %s is classed as %s', (findingId, judged) => {
    const otherwise = { ...asked, offences: [{ findingId, class: judged }] };
    expect(decide(otherwise)).toMatchObject({
      refusal: {
        code: 'class-reasons-required',
        paragraph: 'retningslinjene punkt 7.2',
        facts: { findingId },
      },
    });
    expect(decide({ ...otherwise, classReasons: 'Særlige omstendigheter.' }).kind).toBe('accept');
  });

  it('before opening or on a banned day is ordinary, or gross from the day the municipality reads it so (no. 14)', () => {
    const early = (at: string): InspectionEvent[] => [
      control([{ findingId: 'f-early', provision: 'hours-before-opening', at }]),
      started,
      over,
    ];
    const reads = { ...municipality, readings: { hoursBeforeOpening: [{ value: 'gross', from: '2013-11-09' }] } };
    const judged = (as: 'ordinary' | 'gross', at: string, settings = municipality) =>
      decide({ ...asked, offences: [{ findingId: 'f-early', class: as }] }, early(at), [], settings).kind;
    const [dayBefore, day] = ['2013-11-08T23:59:00+01:00', '2013-11-09T00:00:00+01:00'] as const;
    expect([judged('ordinary', day), judged('gross', day)]).toEqual(['accept', 'refuse']);
    expect([judged('ordinary', day, reads), judged('gross', day, reads)]).toEqual(['refuse', 'accept']);
    expect([judged('ordinary', dayBefore, reads), judged('gross', dayBefore, reads)]).toEqual(['accept', 'refuse']);
  });
});

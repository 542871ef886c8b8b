import { given } from '@kernel/given-when-then.js';
import { uuidFrom } from '@kernel/ids.js';
import { licenceDecider, type LicenceFacts } from '../../../licence/contract.js';
import { holderOrgnr, licenceId, placeId } from '../../testing/made-up-control.js';
import { type InspectionFacts, type RecordInspection } from './command.js';
import { inspectionIdOf, recordInspection } from './decide.js';

const licence: LicenceFacts = {
  number: 'SKJ-2012-001',
  kind: 'serving',
  groups: [1, 2],
  holderOrgnr,
  placeId,
  period: { start: '2012-07-01', end: '2016-06-30' },
};
const factsWith = (change: Partial<LicenceFacts> = {}): InspectionFacts => ({
  place: { placeId, orgnr: null, name: 'Kroa', address: { street: '', postcode: '3550', town: 'Gol' }, madeUp: true },
  licences: [{ licenceId, state: { ...licenceDecider.initial, licenceId, facts: { ...licence, ...change } } }],
});
const seen = {
  what: 'To gjester drakk av egne flasker.',
  where: 'ved vinduet',
  seenBy: 'kontrollør 1',
  distanceMetres: 3,
  durationMinutes: 10,
  saidAfterwards: null,
};
const report: RecordInspection = {
  reportNumber: 'K-2013-014',
  placeId,
  licenceIds: [licenceId],
  of: 'serving',
  mode: 'open',
  startedAt: '2013-11-09T00:30:00+01:00',
  endedAt: '2013-11-09T01:10:00+01:00',
  company: 'Kontrollfirmaet',
  inspectors: [{ name: 'Ola Oppdiktet', testPassed: true, impartialityDeclared: true }],
  findings: [{ provision: 'own-drink', at: '2013-11-09T00:45:00+01:00', ...seen }],
  toldOnTheSpot: null,
};
const decide = (command: RecordInspection, facts = factsWith(), now = '2013-11-11T09:00:00Z') =>
  given(recordInspection, [], { facts, now }).when(command);

describe('record-inspection', () => {
  it('records what was seen, names in the vault, and arms the week within which the report must be out', () => {
    const inspectionId = inspectionIdOf('gol', 'K-2013-014');
    const findingId = uuidFrom('finding', inspectionId, 0);
    const decision = decide(report);
    expect(decision).toMatchObject({
      kind: 'accept',
      events: [
        {
          type: 'inspection-carried-out',
          data: {
            inspectionId,
            licences: [{ licenceId, holderOrgnr }],
            inspectors: [{ testPassed: true, impartialityDeclared: true }],
            findings: [{ findingId, provision: 'own-drink', at: '2013-11-09T00:45:00+01:00' }],
          },
          protected: { inspectorNames: ['Ola Oppdiktet'], observations: [{ findingId, ...seen }] },
          occurredAt: report.endedAt,
          subjects: [`inspection:${inspectionId}`, `place:${placeId}`, `licence:${licenceId}`, `party:${holderOrgnr}`],
          deadlines: [
            {
              name: 'inspection-report',
              start: '2013-11-09',
              due: '2013-11-18',
              paragraph: 'alkoholforskriften § 9-6',
            },
          ],
        },
      ],
    });
    const open = decision.kind === 'accept' ? JSON.stringify(decision.events[0]?.data) : '';
    expect(open).not.toContain('Oppdiktet');
    expect(open).not.toContain('flasker');
  });

  it('is already true for the same report, and refuses another under its number', () => {
    const first = decide(report);
    const past = first.kind === 'accept' ? first.events : [];
    const again = (command: RecordInspection) =>
      given(recordInspection, past as never, { facts: factsWith(), now: '2013-11-11T09:00:00Z' }).when(command);
    expect(again(report).kind).toBe('already-true');
    expect(again({ ...report, mode: 'anonymous' })).toMatchObject({
      kind: 'refuse',
      refusal: { code: 'report-number-taken', facts: { reportNumber: 'K-2013-014' } },
    });
  });

  it('takes a control reported the moment it ended, and refuses one that has not ended', () => {
    expect(decide(report, factsWith(), '2013-11-09T00:10:00Z').kind).toBe('accept');
    expect(decide(report, factsWith(), '2013-11-09T00:09:59Z')).toMatchObject({
      refusal: { code: 'control-times-impossible', facts: { startedAt: report.startedAt, endedAt: report.endedAt } },
    });
  });

  it('refuses a control that ended before it began, and takes one of no length', () => {
    const noLength = { ...report, startedAt: report.endedAt, findings: [] };
    expect(decide(noLength).kind).toBe('accept');
    expect(decide({ ...noLength, startedAt: '2013-11-09T01:10:01+01:00' })).toMatchObject({
      refusal: { code: 'control-times-impossible' },
    });
  });

  it('takes a finding at the last moment, and refuses one after it', () => {
    const found = (at: string): RecordInspection => ({
      ...report,
      findings: [{ provision: 'own-drink', at, ...seen }],
    });
    expect(decide(found('2013-11-09T00:10:00Z')).kind).toBe('accept');
    expect(decide(found('2013-11-09T00:10:01Z'))).toMatchObject({
      refusal: { code: 'finding-after-control', facts: { at: '2013-11-09T00:10:01Z', endedAt: report.endedAt } },
    });
  });

  it('refuses a place that is not in the register', () => {
    const facts = { ...factsWith(), place: { ...factsWith().place, placeId: null } };
    expect(decide(report, facts)).toMatchObject({ refusal: { code: 'place-unknown', facts: { placeId } } });
  });

  it('refuses a control of no licence', () => {
    expect(decide({ ...report, licenceIds: [] }, { ...factsWith(), licences: [] })).toMatchObject({
      refusal: { code: 'no-licence-named' },
    });
  });

  it('refuses a licence of another place', () => {
    expect(decide(report, factsWith({ placeId: 'elsewhere' }))).toMatchObject({
      refusal: { code: 'licence-not-at-place', paragraph: 'alkoholloven § 4-2', facts: { licenceId, placeId } },
    });
  });

  it('refuses Vinmonopolet by its kind of licence, not by a name', () => {
    expect(decide(report, factsWith({ kind: 'vinmonopol' }))).toMatchObject({
      refusal: { code: 'outside-municipal-control', paragraph: 'alkoholloven § 1-9', facts: { licenceId } },
    });
  });

  it.each([
    ['its first day', '2013-11-09', '2014-06-30', 'accept'],
    ['the day before its first', '2013-11-10', '2014-06-30', 'refuse'],
    ['its last day', '2012-07-01', '2013-11-09', 'accept'],
    ['the day after its last', '2012-07-01', '2013-11-08', 'refuse'],
  ])('a control on %s: %s to %s, %s', (_when, start, end, kind) => {
    const decision = decide(report, factsWith({ period: { start, end } }));
    expect(decision.kind).toBe(kind);
    if (kind === 'refuse') {
      expect(decision).toMatchObject({
        refusal: {
          code: 'licence-not-running',
          paragraph: 'alkoholloven § 1-6',
          facts: { licenceId, day: '2013-11-09' },
        },
      });
    }
  });

  it('counts the day in Norwegian time: half past midnight is the new day', () => {
    // 2013-11-08 in UTC
    expect(decide(report, factsWith({ period: { start: '2013-11-09', end: '2014-06-30' } })).kind).toBe('accept');
  });

  it.each([
    ['nobody', []],
    [
      'one of two did not declare',
      [
        { name: 'Ola', testPassed: true, impartialityDeclared: true },
        { name: 'Eva', testPassed: true, impartialityDeclared: false },
      ],
    ],
  ])('refuses a control without impartiality statements: %s', (_who, inspectors) => {
    expect(decide({ ...report, inspectors })).toMatchObject({
      refusal: {
        code: 'impartiality-not-declared',
        paragraph: 'forvaltningsloven §§ 6, 8 og 10',
        facts: { inspectors: inspectors.length },
      },
    });
  });
});

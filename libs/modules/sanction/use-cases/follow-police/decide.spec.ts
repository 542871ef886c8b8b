import { fold } from '@kernel/fold.js';
import { given, recorded } from '@kernel/given-when-then.js';
import { inspectionDecider, type InspectionEvent, type InspectionState } from '../../../inspection/contract.js';
import { type SanctionEvent } from '../../domain/events.js';
import { breach, holderOrgnr, inspectionId, licenceId, offence, placeId } from '../../testing/made-up-record.js';
import { type ClearPoliceTrack, clearPoliceTrack, type RecordPoliceTrack, recordPoliceTrack } from './decide.js';

const found: SanctionEvent = breach(1, offence('2013-11-09T00:45:00+01:00'));
const control: InspectionEvent = {
  type: 'inspection-carried-out',
  data: {
    inspectionId,
    reportNumber: 'K-1',
    placeId,
    licences: [{ licenceId, holderOrgnr }],
    of: 'serving',
    mode: 'open',
    startedAt: '2013-11-09T00:30:00+01:00',
    endedAt: '2013-11-09T01:10:00+01:00',
    inspectors: [],
    findings: [],
  },
  protected: { company: null, inspectorNames: [], observations: [], toldOnTheSpot: null },
};
const controlled = fold(inspectionDecider, recorded([control], 'inspection'));

const fined: RecordPoliceTrack = {
  licenceId,
  about: { breachId: 'breach-1' },
  step: 'fined',
  on: '2014-01-15',
  reference: 'oppdiktet anmeldelse 1/14',
};
const record = (
  change: Partial<RecordPoliceTrack> = {},
  past: SanctionEvent[] = [found],
  facts: InspectionState = inspectionDecider.initial,
) => given(recordPoliceTrack, past, { facts }).when({ ...fined, ...change });
const recordedTrack: SanctionEvent = {
  type: 'police-track-recorded',
  data: { licenceId, about: fined.about, step: 'fined', on: fined.on },
};

describe('record-police-track', () => {
  it('flags the breach; the reference of the police goes to the vault', () => {
    expect(record()).toMatchObject({
      kind: 'accept',
      events: [{ ...recordedTrack, protected: { reference: fined.reference }, occurredAt: '2014-01-15' }],
    });
  });

  it('may be about a control before a breach is on record, if it was of this licence', () => {
    const about = { inspectionId };
    expect(record({ about }, [], controlled)).toMatchObject({ events: [{ subjects: [`licence:${licenceId}`] }] });
    expect(record({ about }, [])).toMatchObject({ refusal: { code: 'police-track-without-case' } });
    expect(record({ about, licenceId: 'another' }, [], controlled).kind).toBe('refuse');
  });

  it('refuses a breach that is not on record, and a day that has not come', () => {
    expect(record({ about: { breachId: 'breach-2' } })).toMatchObject({
      refusal: { code: 'police-track-without-case', facts: { about: 'breach:breach-2' } },
    });
    expect(record({ on: '2014-01-16' })).toMatchObject({ refusal: { code: 'date-in-future' } });
  });

  it('is already true for the same step on the same day, not for the next step', () => {
    expect(record({}, [found, recordedTrack]).kind).toBe('already-true');
    expect(record({ step: 'charged' }, [found, recordedTrack]).kind).toBe('accept');
    expect(record({ on: '2014-01-14' }, [found, recordedTrack]).kind).toBe('accept');
  });
});

describe('clear-police-track', () => {
  const clear: ClearPoliceTrack = {
    licenceId,
    about: fined.about,
    on: '2014-01-15',
    reasons: 'Politiet har henlagt saken.',
  };
  const decide = (change: Partial<ClearPoliceTrack> = {}, past: SanctionEvent[] = [found, recordedTrack]) =>
    given(clearPoliceTrack, past).when({ ...clear, ...change });
  const cleared: SanctionEvent = {
    type: 'police-track-cleared',
    data: { licenceId, about: fined.about, on: '2014-01-15' },
  };

  it('takes a person’s reasons, in the vault', () => {
    expect(decide()).toMatchObject({ kind: 'accept', events: [{ ...cleared, protected: { reasons: clear.reasons } }] });
    expect(decide({ reasons: ' ' })).toMatchObject({
      refusal: { code: 'clearance-reasons-required', paragraph: 'forvaltningsloven § 47' },
    });
  });

  it('needs something to clear, once', () => {
    expect(decide({}, [found])).toMatchObject({ refusal: { code: 'police-track-without-case' } });
    expect(decide({}, [found, recordedTrack, cleared]).kind).toBe('already-true');
    expect(decide({ on: '2014-01-16' })).toMatchObject({ refusal: { code: 'date-in-future' } });
  });
});

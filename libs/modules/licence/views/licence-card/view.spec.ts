import { recorded } from '@kernel/given-when-then.js';
import { foldSubject } from '@platform/projections/fold-subject.js';
import { type LicenceEvent, type LicenceFacts } from '../../domain/events.js';
import { licenceCard } from './view.js';

const licenceId = 'b8d5f3a0-5d5b-5a4e-9a55-000000000002';
const was: LicenceFacts = {
  number: 'SKJ-2012-001',
  kind: 'serving',
  groups: [1, 2],
  holderOrgnr: '974760673',
  placeId: 'b8d5f3a0-5d5b-5a4e-9a55-000000000001',
  period: { start: '2012-07-01', end: '2016-06-30' },
};
const is: LicenceFacts = { ...was, period: { start: '2016-07-01', end: '2020-06-30' } };
const events: LicenceEvent[] = [
  {
    type: 'licence-imported',
    data: { licenceId, importId: 'i1', madeUp: ['innehaver_navn'], origin: 'oppdiktet', ...was },
    occurredAt: '2012-07-01',
  },
  {
    type: 'licence-register-changed',
    data: { licenceId, importId: 'i2', was, is },
    occurredAt: '2016-05-01T10:00:00Z',
  },
];

describe('licence-card', () => {
  it('shows the newest register, and still says what is made up', () => {
    expect(foldSubject(licenceCard, `licence:${licenceId}`, recorded(events))).toEqual({
      licenceId,
      madeUp: ['innehaver_navn'],
      origin: 'oppdiktet',
      ...is,
    });
  });

  it('shows the older register for a day before the newer one', () => {
    expect(foldSubject(licenceCard, `licence:${licenceId}`, recorded(events), { validAt: '2016-04-30' })).toMatchObject(
      { period: was.period },
    );
  });

  it('can be listed by number, kind, place, holder and last day', () => {
    const card = { licenceId, madeUp: [], origin: null, ...is };
    expect(licenceCard.index(card)).toEqual({
      number: 'SKJ-2012-001',
      kind: 'serving',
      place: was.placeId,
      holder: was.holderOrgnr,
      ends: '2020-06-30',
    });
  });
});

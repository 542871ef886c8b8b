import { recorded } from '@kernel/given-when-then.js';
import { foldSubject } from '@platform/projections/fold-subject.js';
import { type PlaceEvent } from '../../domain/events.js';
import { placeCard } from './view.js';

const placeId = 'b8d5f3a0-5d5b-5a4e-9a55-000000000001';
const was = { orgnr: null, name: 'Kroa', address: { street: 'Veien 1', postcode: '3550', town: 'Gol' } };
const is = { orgnr: '974760673', name: 'Nykroa', address: { street: 'Veien 2', postcode: '3550', town: 'Gol' } };
const registered: PlaceEvent = { type: 'place-registered', data: { placeId, key: 'kroa', madeUp: false, ...was } };
const changed: PlaceEvent = { type: 'place-changed', data: { placeId, was, is }, occurredAt: '2014-06-01T10:00:00Z' };

describe('place-card', () => {
  it('shows the premises as they are now', () => {
    expect(foldSubject(placeCard, `place:${placeId}`, recorded([registered, changed]))).toEqual({
      placeId,
      madeUp: false,
      ...is,
    });
  });

  it('shows what was known at an earlier moment', () => {
    const then = foldSubject(placeCard, `place:${placeId}`, recorded([registered, changed]), { asOf: '2014-05-31' });
    expect(then).toEqual({ placeId, madeUp: false, ...was });
  });

  it('leaves out the internal key', () => {
    expect(foldSubject(placeCard, `place:${placeId}`, recorded([registered]))).not.toHaveProperty('key');
  });
});

import { given } from '@kernel/given-when-then.js';
import { type PartyEvent } from '../../domain/events.js';
import { confirmDigitalContact } from '../confirm-digital-contact/decide.js';
import { type AppointRepresentative, appointRepresentative, endRepresentation } from './decide.js';

const orgnr = '974760673';
const known: PartyEvent = { type: 'party-registered', data: { orgnr, name: 'Oppdiktet Kro AS', madeUp: true } };
const asked: AppointRepresentative = {
  orgnr,
  representativeOrgnr: null,
  kind: 'lawyer',
  scope: 'all',
  from: '2013-11-12',
  until: null,
  writtenAuthority: null,
  partyWantsCopy: true,
  directNotice: 'copy',
  name: 'Nora Oppdiktet',
  address: ['Storgata 1', '0101 Oslo'],
};
const appoint = (change: Partial<AppointRepresentative> = {}, authorityKnown = false, past: PartyEvent[] = [known]) =>
  given(appointRepresentative, past, { facts: { authorityKnown } }).when({ ...asked, ...change });

describe('appoint-representative', () => {
  it('lets a lawyer act without written authority, and keeps name and address out of the open part', () => {
    const decision = appoint();
    expect(decision).toMatchObject({
      events: [
        {
          type: 'representative-appointed',
          data: { kind: 'lawyer', scope: 'all', from: '2013-11-12' },
          protected: { name: 'Nora Oppdiktet', address: ['Storgata 1', '0101 Oslo'] },
          subjects: [`party:${orgnr}`],
        },
      ],
    });
    const [event] = decision.kind === 'accept' ? decision.events : [];
    expect(JSON.stringify(event?.data)).not.toMatch(/Nora|Storgata/);
  });

  it('refuses anybody else without a written authority, and with one that is not registered', () => {
    expect(appoint({ kind: 'other' })).toMatchObject({
      refusal: { code: 'written-authority-missing', paragraph: 'forvaltningsloven § 12' },
    });
    expect(appoint({ kind: 'other', writtenAuthority: 'document-1' })).toMatchObject({
      refusal: { code: 'document-unknown' },
    });
    expect(appoint({ kind: 'other', writtenAuthority: 'document-1' }, true).kind).toBe('accept');
  });

  it('refuses an unknown party, an empty scope and a period that ends before it begins', () => {
    expect(appoint({}, false, [])).toMatchObject({ refusal: { code: 'party-unknown' } });
    expect(appoint({ scope: { licenceIds: [] } })).toMatchObject({ refusal: { code: 'scope-empty' } });
    expect(appoint({ until: '2013-11-11' })).toMatchObject({ refusal: { code: 'period-backwards' } });
    expect(appoint({ until: '2013-11-12' }).kind).toBe('accept');
  });
});

describe('end-representation', () => {
  const { name: _name, address: _address, ...open } = asked;
  const past: PartyEvent[] = [known, { type: 'representative-appointed', data: { ...open, representativeId: 'r' } }];
  const end = (on: string, events = past) =>
    given(endRepresentation, events, { now: '2013-11-20T12:00:00Z' }).when({ orgnr, representativeId: 'r', on });

  it('names the last day, from the first to today', () => {
    expect(end('2013-11-20')).toMatchObject({ events: [{ type: 'representative-ended', data: { on: '2013-11-20' } }] });
    expect(end('2013-11-12').kind).toBe('accept');
    for (const outside of ['2013-11-11', '2013-11-21']) {
      expect(end(outside)).toMatchObject({ refusal: { code: 'end-outside-representation' } });
    }
  });

  it('is already true when it is ended, and refuses one that is not there', () => {
    const ended: PartyEvent = {
      type: 'representative-ended',
      data: { orgnr, representativeId: 'r', on: '2013-11-15' },
    };
    expect(end('2013-11-20', [...past, ended]).kind).toBe('already-true');
    expect(end('2013-11-20', [known])).toMatchObject({ refusal: { code: 'representative-unknown' } });
  });
});

describe('confirm-digital-contact', () => {
  const confirm = (on: string, past: PartyEvent[] = [known]) =>
    given(confirmDigitalContact, past, { now: '2016-02-01T12:00:00Z' }).when({ orgnr, on });
  it('keeps the latest day', () => {
    expect(confirm('2016-02-01')).toMatchObject({ events: [{ type: 'digital-contact-confirmed' }] });
    const past: PartyEvent[] = [known, { type: 'digital-contact-confirmed', data: { orgnr, on: '2016-02-01' } }];
    expect(confirm('2016-01-31', past).kind).toBe('already-true');
    expect(confirm('2016-02-02')).toMatchObject({ refusal: { code: 'date-in-future' } });
    expect(confirm('2016-02-01', [])).toMatchObject({ refusal: { code: 'party-unknown' } });
  });
});

import { fold } from '@kernel/fold.js';
import { recorded } from '@kernel/given-when-then.js';
import { type Appointed, type PartyEvent } from './events.js';
import { besideFor, mustGoOnPaper, representativeFor } from './representation.js';
import { partyDecider } from './state.js';

const orgnr = '974760673';
const known: PartyEvent = { type: 'party-registered', data: { orgnr, name: 'Oppdiktet Kro AS', madeUp: true } };
const appointed = (change: Partial<Appointed> = {}): PartyEvent => ({
  type: 'representative-appointed',
  data: {
    orgnr,
    representativeId: 'lawyer-1',
    representativeOrgnr: null,
    kind: 'lawyer',
    scope: 'all',
    from: '2013-11-10',
    until: null,
    writtenAuthority: null,
    partyWantsCopy: true,
    directNotice: 'copy',
    ...change,
  },
});
const state = (...events: PartyEvent[]) => fold(partyDecider, recorded([known, ...events], 'party'));
const matter = { licenceIds: ['licence-1'], caseIds: ['case-1'] };
const whoOn = (day: string, ...events: PartyEvent[]) =>
  representativeFor(state(...events), matter, day)?.representativeId ?? null;

describe('who receives for a party (forvaltningsloven § 12)', () => {
  it('is the party itself where nobody is appointed', () => {
    expect(whoOn('2013-11-10')).toBeNull();
  });

  it('is the representative from the first day to the last, both included', () => {
    const until = '2013-11-20';
    expect(
      ['2013-11-09', '2013-11-10', '2013-11-20', '2013-11-21'].map((day) => whoOn(day, appointed({ until }))),
    ).toEqual([null, 'lawyer-1', 'lawyer-1', null]);
  });

  it('is the party again after the last day that an end names', () => {
    const ended: PartyEvent = {
      type: 'representative-ended',
      data: { orgnr, representativeId: 'lawyer-1', on: '2013-11-15' },
    };
    expect(whoOn('2013-11-15', appointed(), ended)).toBe('lawyer-1');
    expect(whoOn('2013-11-16', appointed(), ended)).toBeNull();
  });

  it.each([
    ['the licence', { licenceIds: ['licence-1'] }, 'lawyer-1'],
    ['another licence', { licenceIds: ['licence-2'] }, null],
    ['the case', { caseIds: ['case-1'] }, 'lawyer-1'],
    ['another case', { caseIds: ['case-2'] }, null],
  ] as const)('depends on whether the scope names %s', (_what, scope, expected) => {
    expect(whoOn('2013-11-10', appointed({ scope }))).toBe(expected);
  });

  it('is the one appointed last when a lawyer takes over', () => {
    const next = appointed({ representativeId: 'lawyer-2', from: '2013-11-12' });
    expect(whoOn('2013-11-11', appointed(), next)).toBe('lawyer-1');
    expect(whoOn('2013-11-12', appointed(), next)).toBe('lawyer-2');
  });

  it('is the party where it wants to be told instead', () => {
    expect(whoOn('2013-11-10', appointed({ directNotice: 'instead' }))).toBeNull();
  });

  it.each([
    ['copy', true, 'copy'],
    ['copy', false, null],
    ['also', false, 'also'],
    ['also', true, 'also'],
  ] as const)(
    'with direct notice %s and a copy wanted %s gives the party %s beside',
    (directNotice, partyWantsCopy, beside) => {
      const [found] = state(appointed({ directNotice, partyWantsCopy })).representatives;
      expect(found && besideFor(found)).toBe(beside);
    },
  );
});

describe('old contact data (eForvaltningsforskriften § 32)', () => {
  const confirmed = (on: string): PartyEvent => ({ type: 'digital-contact-confirmed', data: { orgnr, on } });
  it('may be used on the day that is 18 months later, and not on the next', () => {
    const party = state(confirmed('2016-01-31'));
    expect(mustGoOnPaper(party, '2017-07-31')).toBe(false);
    expect(mustGoOnPaper(party, '2017-08-01')).toBe(true);
    expect(mustGoOnPaper(state(confirmed('2016-01-31'), confirmed('2017-07-01')), '2017-08-01')).toBe(false);
    expect(mustGoOnPaper(state(), '2017-08-01')).toBe(false);
  });
});

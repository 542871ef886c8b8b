import { recorded } from '@kernel/given-when-then.js';
import { type AnyRecorded } from '@platform/log/recorded.js';
import { type PartyEvent } from '../../../party/contract.js';
import { type NoticeEvent, type Via } from '../../domain/events.js';
import {
  arrived,
  dispatched,
  handedOver,
  noticeId,
  ordered,
  produced,
  returned,
  subjects,
} from '../../testing/made-up-notice.js';
import { besideSaga } from '../beside/saga.js';
import { representationSaga } from './saga.js';

const orgnr = '974760673';
const via: Via = { representativeId: 'r', kind: 'lawyer', orgnr: null, beside: 'copy' };
const party: AnyRecorded['meta']['subjects'] = [`party:${orgnr}`];
const appointed: PartyEvent = {
  type: 'representative-appointed',
  data: {
    orgnr,
    representativeId: 'r',
    representativeOrgnr: null,
    kind: 'lawyer',
    scope: 'all',
    from: '2013-11-12',
    until: null,
    writtenAuthority: null,
    partyWantsCopy: true,
    directNotice: 'copy',
  },
  subjects: party,
};
const input = (event: NoticeEvent | PartyEvent) => {
  const [one] = recorded([event], 'notice');
  if (!one) throw new Error('one event');
  return { kind: 'event' as const, event: one };
};

describe('the representation saga', () => {
  const react = (waiting: string[], event: NoticeEvent | PartyEvent) =>
    representationSaga.react({ waiting }, input(event));

  it('remembers what goes to a party until it has left', () => {
    expect(react([], ordered())).toEqual({ note: { waits: noticeId }, commands: [] });
    expect(representationSaga.evolve({ waiting: [] }, { waits: noticeId })).toEqual({ waiting: [noticeId] });
    for (const event of [dispatched(), returned()]) {
      expect(react([noticeId], event)).toEqual({ note: { left: noticeId }, commands: [] });
      expect(react([], event)).toBeNull();
    }
    expect(representationSaga.evolve({ waiting: [noticeId, 'b'] }, { left: noticeId })).toEqual({ waiting: ['b'] });
  });

  it('has what waits looked at again when somebody takes over or leaves', () => {
    const ended: PartyEvent = {
      type: 'representative-ended',
      data: { orgnr, representativeId: 'r', on: '2013-11-20' },
      subjects: party,
    };
    for (const event of [appointed, ended]) {
      expect(react([noticeId], event)).toEqual({
        note: {},
        commands: [{ name: 'readdress-notice', data: { noticeId } }],
      });
    }
  });

  it('is one for each party, and has nothing to do with letters to others, copies and refusals', () => {
    const of = (event: NoticeEvent | PartyEvent) => representationSaga.instanceOf(input(event).event);
    expect([of(ordered()), of(dispatched()), of(appointed)]).toEqual([orgnr, orgnr, orgnr]);
    expect(of(ordered({ recipient: { kind: 'place', placeId: 'p' } }))).toBeNull();
    expect(of(ordered({ beside: { noticeId: 'm', as: 'copy' } }))).toBeNull();
    expect([of(produced), of(arrived())]).toEqual([null, null]);
    const refused = { kind: 'refused', command: { name: 'x', data: {} }, code: 'c', at: '2013-11-20' } as const;
    expect(representationSaga.react({ waiting: [noticeId] }, refused)).toBeNull();
  });
});

describe('the beside saga', () => {
  const of = (event: NoticeEvent) => besideSaga.instanceOf(input(event).event);
  const react = (representativeId: string | null, event: NoticeEvent) =>
    besideSaga.react({ representativeId }, input(event));

  it('orders what goes beside only when the representative’s letter is handed over', () => {
    expect(react(null, ordered({ via }))).toEqual({ note: { representativeId: 'r' }, commands: [] });
    expect(react('r', handedOver)).toEqual({
      note: { representativeId: 'r' },
      commands: [{ name: 'order-beside', data: { beside: noticeId, representativeId: 'r' } }],
    });
    expect(react(null, handedOver)).toBeNull();
  });

  it('follows a change of representative', () => {
    expect(react('r', { type: 'notice-readdressed', data: { noticeId, via: null }, subjects })).toEqual({
      note: { representativeId: null },
      commands: [],
    });
    expect(react(null, ordered({ via: { ...via, beside: null } }))).toMatchObject({ note: { representativeId: null } });
  });

  it('settles the letter that another one has come for', () => {
    expect(react(null, ordered({ replaces: 'old' }))).toMatchObject({
      commands: [{ name: 'supersede-notice', data: { noticeId: 'old', by: noticeId } }],
    });
  });

  it('begins with a letter to a representative or in place of another, and with no other', () => {
    expect([of(ordered()), of(ordered({ via })), of(ordered({ replaces: 'old' })), of(produced)]).toEqual([
      null,
      noticeId,
      noticeId,
      null,
    ]);
  });
});

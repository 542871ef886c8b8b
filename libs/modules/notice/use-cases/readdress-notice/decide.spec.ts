import { fold } from '@kernel/fold.js';
import { given, recorded } from '@kernel/given-when-then.js';
import { type NoticeEvent, type Via } from '../../domain/events.js';
import { handOverId, noticeDecider } from '../../domain/state.js';
import {
  about,
  dispatched,
  handedOver,
  handOverStarted,
  handOverUnknown,
  noticeId,
  ordered,
  produced,
  returned,
} from '../../testing/made-up-notice.js';
import { settleHandOver, startHandOver } from '../hand-over-notice/decide.js';
import { orderBeside } from '../order-beside/decide.js';
import { readdressNotice } from './decide.js';

const lawyer: Via = { representativeId: 'lawyer-1', kind: 'lawyer', orgnr: null, beside: 'copy' };
const readdress = (past: NoticeEvent[], via: Via | null = lawyer) =>
  given(readdressNotice, past, { facts: via }).when({ noticeId });
const stateOf = (events: readonly NoticeEvent[]) => fold(noticeDecider, recorded(events, 'notice'));
const started: NoticeEvent = { ...handOverStarted, data: { noticeId, service: 'svarut', posts: true } };
const readdressed: NoticeEvent = { type: 'notice-readdressed', data: { noticeId, via: lawyer } };

describe('readdress-notice', () => {
  it.each<[string, NoticeEvent[]]>([
    ['ordered', [ordered()]],
    ['made', [ordered(), produced]],
    ['lying ready to be posted', [ordered(), produced, handOverStarted, handedOver]],
  ])('sends a letter that is %s to the lawyer who takes over', (_what, past) => {
    expect(readdress(past)).toMatchObject({ events: [{ type: 'notice-readdressed', data: { via: lawyer } }] });
  });

  it.each<[string, NoticeEvent[]]>([
    ['posted', [ordered(), produced, handedOver, dispatched()]],
    ['returned', [ordered(), produced, handedOver, dispatched(), returned()]],
    ['with a service that sends it', [ordered(), produced, started, handedOver]],
    ['perhaps with such a service', [ordered(), produced, started, handOverUnknown]],
    ['to the place', [ordered({ recipient: { kind: 'place', placeId: 'p' } })]],
    ['a copy beside another', [ordered({ beside: { noticeId: 'main', as: 'copy' } })]],
    ['with this lawyer already', [ordered({ via: lawyer })]],
  ])('leaves a letter alone that is %s', (_what, past) => {
    expect(readdress(past).kind).toBe('already-true');
  });

  it('sends it to the party again when nobody represents it any more', () => {
    expect(readdress([ordered({ via: lawyer })], null)).toMatchObject({ events: [{ data: { via: null } }] });
    expect(readdress([ordered()], null).kind).toBe('already-true');
  });

  it('counts nothing of the old document as made or handed over, and gives the new one a name of its own', () => {
    const state = stateOf([ordered(), produced, handOverStarted, handedOver, readdressed]);
    expect(state).toMatchObject({ produced: null, handOver: 'none', attempt: 2, order: { via: lawyer } });
    expect(handOverId(noticeId, state)).toBe(`${noticeId}.2`);
    expect(stateOf([ordered(), produced, readdressed]).attempt).toBe(1);
  });

  it('takes no word about the old document for one about the new', () => {
    const past = [ordered(), produced, handOverStarted, readdressed, produced];
    const old = { noticeId, service: 'folder', attempt: 1 };
    expect(given(settleHandOver, past).when({ ...old, reference: 'file-1' }).kind).toBe('already-true');
    expect(given(startHandOver, past).when(old).kind).toBe('already-true');
    expect(given(startHandOver, past).when({ ...old, attempt: 2 }).kind).toBe('accept');
  });
});

describe('order-beside', () => {
  const order = (main: NoticeEvent[], representativeId = 'lawyer-1', past: NoticeEvent[] = []) =>
    given(orderBeside, past, { facts: stateOf(main) }).when({ beside: noticeId, representativeId });

  it.each(['copy', 'also'] as const)('orders a letter to the party as %s, which names no case', (beside) => {
    const decision = order([ordered({ via: { ...lawyer, beside } }), produced]);
    expect(decision).toMatchObject({
      events: [{ type: 'notice-ordered', data: { beside: { noticeId, as: beside } } }],
    });
    const [event] = decision.kind === 'accept' ? decision.events : [];
    expect((event as NoticeEvent & { type: 'notice-ordered' }).data.about).toEqual({ licenceIds: about.licenceIds });
    expect(event?.subjects?.map((subject) => subject.split(':')[0])).toEqual(['notice', 'licence', 'party']);
  });

  it('orders nothing where the party wants nothing, another represents it now, or it is ordered', () => {
    expect(order([ordered({ via: { ...lawyer, beside: null } })]).kind).toBe('already-true');
    expect(order([ordered({ via: lawyer })], 'lawyer-0').kind).toBe('already-true');
    expect(order([ordered()]).kind).toBe('already-true');
    expect(order([ordered({ via: lawyer })], 'lawyer-1', [ordered()]).kind).toBe('already-true');
    expect(order([])).toMatchObject({ refusal: { code: 'notice-unknown' } });
  });
});

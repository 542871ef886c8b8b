import { fold } from '@kernel/fold.js';
import { given, recorded } from '@kernel/given-when-then.js';
import { type Decider } from '@kernel/decider.js';
import { type DomainEvent } from '@kernel/event.js';
import { type FactLoader } from '@kernel/use-case.js';
import { Temporal } from 'temporal-polyfill';
import { about, holder, noticeId, ordered, subjects } from '../../testing/made-up-notice.js';
import { type OrderNotice, orderNotice } from './decide.js';

const asked: OrderNotice = { noticeId, kind: 'inspection-report', recipient: holder, about, holderOrgnr: '974760673' };
const send = { language: 'nn', policy: 'send' } as const;

describe('order-notice', () => {
  it('orders a letter in the recipient’s language, under the municipality’s policy', () => {
    const { occurredAt: _at, ...event } = ordered();
    expect(given(orderNotice, [], { facts: send }).when(asked)).toEqual({ kind: 'accept', events: [event] });
    const facts = { language: 'nb', policy: 'approve-first' } as const;
    expect(given(orderNotice, [], { facts }).when(asked)).toMatchObject({ events: [{ data: facts }] });
  });

  it('names the place among the subjects of a letter to the place', () => {
    const toPlace: OrderNotice = { ...asked, recipient: { kind: 'place', placeId: 'place-1' } };
    expect(given(orderNotice, [], { facts: send }).when(toPlace)).toMatchObject({
      events: [{ subjects: [...subjects.slice(0, 3), 'place:place-1', 'party:974760673'] }],
    });
  });

  it('is already true for a letter that is ordered', () => {
    expect(given(orderNotice, [ordered()], { facts: send }).when(asked).kind).toBe('already-true');
  });
});

describe('the facts of order-notice', () => {
  type Past = Readonly<Record<string, readonly DomainEvent[]>>;
  const loader = (past: Past, municipality: FactLoader['municipality'] = 'hol'): FactLoader => ({
    municipality,
    now: Temporal.Instant.from('2013-11-11T09:00:00Z'),
    load: async <S, E extends DomainEvent>(decider: Decider<S, E>) =>
      fold(decider, recorded((past[decider.category] ?? []) as readonly E[], decider.category)),
    subject: async () => [],
    reveal: async () => null,
  });
  const factsOf = (past: Past, municipality?: FactLoader['municipality']) =>
    orderNotice.facts?.(asked, loader(past, municipality), orderNotice.decider.initial);
  const setting = (name: string, value: string, from = '2013-01-01'): DomainEvent => ({
    type: 'setting-changed',
    data: { name, value, from, decidedBy: 'K-sak 1/13' },
  });
  const chosen: readonly DomainEvent[] = [
    { type: 'party-registered', data: { orgnr: '974760673', name: 'Kro AS', madeUp: true } },
    { type: 'language-chosen', data: { orgnr: '974760673', language: 'nb' } },
  ];

  it('take the municipality’s usual language where nobody chose', async () => {
    expect(await factsOf({})).toEqual({ language: 'nb', policy: 'send' });
    expect(await factsOf({}, 'gol')).toEqual({ language: 'nn', policy: 'send' });
  });

  it('take the municipality’s setting before its usual one, and the party’s own choice before both', async () => {
    const municipality = [setting('language', 'nn')];
    expect(await factsOf({ municipality })).toMatchObject({ language: 'nn' });
    expect(await factsOf({ municipality, party: chosen })).toMatchObject({ language: 'nb' });
  });

  it('write to an authority in the municipality’s language, whatever the party chose', async () => {
    const toPolice: OrderNotice = {
      ...asked,
      kind: 'authority-notice',
      recipient: { kind: 'authority', authority: 'police' },
    };
    const past = { municipality: [setting('language', 'nn')], party: chosen };
    expect(await orderNotice.facts?.(toPolice, loader(past), orderNotice.decider.initial)).toMatchObject({
      language: 'nn',
    });
  });

  it('let a policy begin on its day', async () => {
    const from = (day: string) =>
      factsOf({ municipality: [setting('notice.inspection-report', 'approve-first', day)] });
    expect(await from('2013-11-11')).toMatchObject({ policy: 'approve-first' });
    expect(await from('2013-11-12')).toMatchObject({ policy: 'send' });
  });

  it('keep the policies of letter kinds apart', async () => {
    expect(await factsOf({ municipality: [setting('notice.warning', 'approve-first')] })).toMatchObject({
      policy: 'send',
    });
  });
});

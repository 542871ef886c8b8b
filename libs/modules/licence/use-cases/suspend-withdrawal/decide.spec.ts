import fc from 'fast-check';
import { type Decision } from '@kernel/decision.js';
import { type DomainEvent } from '@kernel/event.js';
import { fold } from '@kernel/fold.js';
import { given, recorded } from '@kernel/given-when-then.js';
import { daysCounted } from '@law/calendar/days-between.js';
import { addDays } from '@law/calendar/working-days.js';
import { type LicenceEvent } from '../../domain/events.js';
import { licenceDecider, withdrawalOf } from '../../domain/state.js';
import { endWithdrawal, startWithdrawal } from '../run-withdrawal/decide.js';
import { resumeWithdrawal, suspendWithdrawal } from './decide.js';

const LICENCE_END = '2016-06-30';
const imported: LicenceEvent = {
  type: 'licence-imported',
  data: {
    licenceId: 'l',
    importId: 'i',
    madeUp: [],
    origin: null,
    number: '1',
    kind: 'serving',
    groups: [1],
    holderOrgnr: '102000102',
    placeId: 'p',
    period: { start: '2012-07-01', end: LICENCE_END },
  },
};
const started = (endOn: string | null = '2014-02-16'): LicenceEvent => ({
  type: 'withdrawal-started',
  data: { licenceId: 'l', withdrawalId: 'w', startedOn: '2014-02-03', endOn, holderOrgnr: '102000102' },
});
const ids = { licenceId: 'l', withdrawalId: 'w', appealId: 'a' };
const eventsOf = (decision: Decision<DomainEvent>): readonly LicenceEvent[] =>
  decision.kind === 'accept' ? (decision.events as readonly LicenceEvent[]) : [];
const suspend = (past: LicenceEvent[], on: string) => given(suspendWithdrawal, past).when({ ...ids, on });
const resumeOn = (past: LicenceEvent[], day: string, endOn: string | null = null) =>
  given(resumeWithdrawal, past).when({ ...ids, resumeOn: day, endOn });

describe('a stay on a running withdrawal', () => {
  it('on its second day leaves two days served and twelve to serve', () => {
    expect(suspend([imported, started()], '2014-02-04')).toMatchObject({
      kind: 'accept',
      events: [
        {
          type: 'withdrawal-suspended',
          data: { lastDayServed: '2014-02-04', daysServed: 2, daysLeft: 12 },
          deadlines: [{ op: 'cancel', name: 'withdrawal-end:w' }],
        },
      ],
    });
  });

  it('ends twelve days after it goes on, counted with its first day', () => {
    const past = [imported, started()];
    const decision = resumeOn([...past, ...eventsOf(suspend(past, '2014-02-04'))], '2014-05-01');
    expect(decision).toMatchObject({
      events: [
        {
          type: 'withdrawal-resumed',
          data: { endOn: '2014-05-12', daysServed: 2 },
          deadlines: [{ op: 'arm', due: '2014-05-12', command: { data: { why: 'served' } } }],
        },
      ],
    });
  });

  it('never carries the rest past the licence’s end', () => {
    const past = [imported, started()];
    const held = [...past, ...eventsOf(suspend(past, '2014-02-04'))];
    expect(resumeOn(held, '2016-06-25')).toMatchObject({ events: [{ data: { endOn: LICENCE_END } }] });
    expect(resumeOn(held, '2016-06-30')).toMatchObject({ events: [{ data: { endOn: LICENCE_END } }] });
    expect(resumeOn(held, '2016-07-01')).toMatchObject({ kind: 'refuse', refusal: { code: 'licence-ended' } });
  });

  it('keeps one that has not begun from beginning, also when its start was already on its way', () => {
    const held = [imported, ...eventsOf(suspend([imported], '2014-02-02'))];
    expect(held[1]).toMatchObject({ data: { lastDayServed: null, daysServed: 0, daysLeft: null } });
    const begin = { licenceId: 'l', withdrawalId: 'w', startOn: '2014-02-03', endOn: '2014-02-16' };
    expect(given(startWithdrawal, held).when(begin)).toEqual({ kind: 'already-true' });
    expect(resumeOn(held, '2014-06-01', '2014-06-14')).toMatchObject({
      events: [{ type: 'withdrawal-started', data: { startedOn: '2014-06-01', endOn: '2014-06-14' } }],
    });
  });

  it('leaves one until cured open-ended when it goes on', () => {
    const past = [imported, started(null)];
    const held = [...past, ...eventsOf(suspend(past, '2014-02-10'))];
    expect(held.at(-1)).toMatchObject({ data: { daysServed: 8, daysLeft: null } });
    expect(resumeOn(held, '2014-05-01')).toMatchObject({ events: [{ data: { endOn: null } }] });
  });

  it('is nothing when the withdrawal is over, or held back already', () => {
    const past = [imported, started()];
    const over = eventsOf(
      given(endWithdrawal, past).when({ licenceId: 'l', withdrawalId: 'w', endedOn: '2014-02-16', why: 'served' }),
    );
    expect(suspend([...past, ...over], '2014-02-17')).toEqual({ kind: 'already-true' });
    const held = [...past, ...eventsOf(suspend(past, '2014-02-04'))];
    expect(suspend(held, '2014-02-05')).toEqual({ kind: 'already-true' });
    expect(resumeOn(past, '2014-02-05')).toEqual({ kind: 'already-true' });
  });

  it('serves every decided day at most once, and all of them when it ends as served, whatever stays there were', () => {
    const gap = fc.record({ run: fc.integer({ min: 0, max: 40 }), held: fc.integer({ min: 1, max: 400 }) });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), fc.array(gap, { maxLength: 6 }), (length, stays) => {
        const log: LicenceEvent[] = [imported, started(addDays('2014-02-03', length - 1))];
        const run = () => withdrawalOf(fold(licenceDecider, recorded(log)), 'w');
        let day = '2014-02-03';
        for (const { run: ran, held } of stays) {
          const end = run()?.to ?? day;
          if (addDays(day, ran) >= end) break;
          day = addDays(day, ran);
          log.push(...eventsOf(suspend(log, day)));
          day = addDays(day, held);
          const again = eventsOf(resumeOn(log, day));
          if (again.length === 0) break;
          log.push(...again);
        }
        const { served = [], since, to, suspended } = run() ?? {};
        const closed = served.reduce((sum, span) => sum + daysCounted(span.from, span.to), 0);
        const running = !suspended && since && to ? daysCounted(since, to) : 0;
        expect(closed + running).toBeLessThanOrEqual(length);
        if (!suspended && to !== LICENCE_END) expect(closed + running).toBe(length);
        expect((to ?? '') <= LICENCE_END).toBe(true);
        const spans = [...served, ...(since && to ? [{ from: since, to }] : [])];
        spans.slice(1).forEach((span, i) => {
          expect(span.from > (spans[i]?.to ?? '')).toBe(true);
        });
      }),
    );
  });
});

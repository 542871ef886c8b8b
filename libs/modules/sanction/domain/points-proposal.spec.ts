import fc from 'fast-check';
import { fold } from '@kernel/fold.js';
import { recorded } from '@kernel/given-when-then.js';
import { addLength } from '@law/calendar/length.js';
import { addDays } from '@law/calendar/working-days.js';
import { defaultRules } from '@law/rule-set.js';
import { breachOf, caseOf, decidedPoints, found, pointsArrived } from '../testing/made-up-points.js';
import { breach, licenceId } from '../testing/made-up-record.js';
import { type SanctionEvent } from './events.js';
import { pointsProposal, type PointsQuestion, pointsWithdrawal } from './points-proposal.js';
import { sanctionDecider, type SanctionRecord } from './state.js';

const recordOf = (events: readonly SanctionEvent[]): SanctionRecord =>
  fold(sanctionDecider, recorded(events, 'sanctionRecord'));
const ask = (
  events: readonly SanctionEvent[],
  { today = '2030-01-01', transfers = [] as string[] } = {},
): PointsQuestion => ({ record: recordOf(events), licenceId, transfers, today, rules: defaultRules });
const proposal = (n: number, events: readonly SanctionEvent[]) =>
  pointsProposal(caseOf(n), { breachId: `breach-${n}` }, ask(events));
const withdrawal = (events: readonly SanctionEvent[], setting: { today?: string; transfers?: string[] } = {}) =>
  pointsWithdrawal('case', ask(events, setting));

describe('proposed points', () => {
  it('count the same kind in one control once and show it as merged, and add different kinds up', () => {
    const { allotments, would, reasoning } = proposal(1, [
      breach(
        1,
        found('a', 'sale-to-under-18', '2017-04-14T21:10:00Z'),
        found('b', 'sale-to-under-18', '2017-04-14T21:40:00Z'),
        found('c', 'own-drink', '2017-04-14T21:20:00Z'),
      ),
    ]);
    expect(allotments).toEqual([
      { offenceIds: ['a', 'b'], provision: 'sale-to-under-18', day: '2017-04-14', points: 8 },
      { offenceIds: ['c'], provision: 'own-drink', day: '2017-04-14', points: 1 },
    ]);
    expect(would).toEqual({ from: '2017-04-14', to: '2019-04-14', sum: 9, days: null });
    expect(
      reasoning.find(({ outcome }) => JSON.stringify(outcome).includes('"merged":true'))?.explanation.nb,
    ).toContain('2 like brudd i samme kontroll');
  });

  it('too early counts as a breach of the hours, drinking after the half hour does not (law.md § 8.3 nos. 14, 15)', () => {
    const of = (provision: 'hours-before-opening' | 'hours-consumption') =>
      proposal(1, [breach(1, found('a', provision, '2017-04-14T21:10:00Z'))]).allotments;
    expect(of('hours-before-opening')).toMatchObject([{ provision: 'hours', points: 4 }]);
    expect(of('hours-consumption')).toMatchObject([{ provision: 'other', points: 1 }]);
  });

  it('leave out what happened before 2016, by the clock of Oslo', () => {
    const straddling = breach(
      1,
      found('old', 'hours', '2015-12-31T22:59:59Z'),
      found('new', 'own-drink', '2015-12-31T23:00:00Z'),
    );
    expect(proposal(1, [straddling]).allotments).toMatchObject([{ offenceIds: ['new'], day: '2016-01-01' }]);
  });

  it('are summed with earlier decisions, also one whose letter has not arrived', () => {
    const earlier = decidedPoints(1, 'sale-to-under-18', '2017-01-10').filter(
      ({ type }) => type !== 'decision-notified',
    );
    expect(proposal(2, [...earlier, breachOf(2, 'hours', '2017-05-10')]).would).toMatchObject({ sum: 12, days: 7 });
  });
});

describe('the threshold', () => {
  const first = decidedPoints(1, 'sale-to-under-18', '2017-08-11');

  it.each([
    ['2019-08-11', 12, 7],
    ['2019-08-12', 8, null],
  ])('8 points and 4 on %s make %i', (day, sum, days) => {
    expect(withdrawal([...first, ...decidedPoints(2, 'hours', day)]).sum).toMatchObject({ sum, days });
  });

  it('does not wait for the decision: the time of the offences counts, however late it is decided', () => {
    const late = [...first, ...decidedPoints(2, 'hours', '2019-08-11')];
    expect(withdrawal(late, { today: '2027-01-01' }).sum.days).toBe(7);
  });

  it('counts points only when their letter has arrived', () => {
    const both = [...first, ...decidedPoints(2, 'hours', '2018-01-10')];
    expect(withdrawal(both.slice(0, -1)).sum).toMatchObject({ sum: 8, days: null });
    expect(withdrawal([...both.slice(0, -1), pointsArrived(2, '2018-04-01', 'presumed')]).sum.days).toBe(7);
  });

  it('starts anew on the day of a transfer', () => {
    const both = [...first, ...decidedPoints(2, 'hours', '2018-01-10')];
    expect(withdrawal(both, { transfers: ['2017-08-11'] }).sum.days).toBe(7);
    expect(withdrawal(both, { transfers: ['2017-08-12'] }).sum).toMatchObject({ sum: 4, days: null });
  });

  it('follows an offence whose time was corrected, out of the window and into it', () => {
    const moved = (at: string): SanctionEvent[] => [
      ...first,
      ...decidedPoints(2, 'hours', '2018-01-10').map((event) =>
        event.type === 'breach-recorded'
          ? { ...event, data: { ...event.data, offences: [found('f2', 'hours', at)] } }
          : event,
      ),
    ];
    expect(withdrawal(moved('2019-08-12T12:00:00Z')).sum.days).toBeNull();
    expect(withdrawal(moved('2019-08-11T12:00:00Z')).sum.days).toBe(7);
  });

  const day = fc.integer({ min: 0, max: 2000 }).map((n) => addDays('2016-01-01', n));
  const kind = fc.constantFrom('sale-to-under-18' as const, 'hours' as const, 'internal-control' as const);
  const cases = fc.array(fc.tuple(kind, day), { minLength: 1, maxLength: 5 });

  it('does not depend on the order in which independent cases were handled', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 4 }), (all, turn) => {
        const groups = all.map(([provision, on], index) => decidedPoints(index + 1, provision, on));
        const turned = [...groups.slice(turn), ...groups.slice(0, turn)];
        const answer = (events: SanctionEvent[]) => {
          const { sum, offenceIds } = withdrawal(events);
          return { days: sum.days, sum: sum.sum, offenceIds: [...offenceIds].sort() };
        };
        expect(answer(turned.flat())).toEqual(answer(groups.flat()));
      }),
    );
  });

  it('never rests on offences more than two years apart, nor on fewer than twelve points', () => {
    fc.assert(
      fc.property(cases, (all) => {
        const { sum, offenceIds } = withdrawal(
          all.flatMap(([provision, on], index) => decidedPoints(index + 1, provision, on)),
        );
        if (sum.days === null) return;
        const days = offenceIds.map((id) => all[Number(id.slice(1)) - 1]?.[1] ?? '').sort();
        expect((days.at(-1) ?? '') <= addLength(days[0] ?? '', { years: 2 })).toBe(true);
        expect(sum.sum).toBeGreaterThanOrEqual(12);
      }),
    );
  });
});

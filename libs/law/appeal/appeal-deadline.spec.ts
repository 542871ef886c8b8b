import fc from 'fast-check';
import { addLength } from '../calendar/length.js';
import { osloDay } from '../calendar/oslo-time.js';
import { isWorkingDay } from '../calendar/working-days.js';
import { defaultRules } from '../rule-set.js';
import { dateBetween, instantBetween } from '../testing/arbitraries.js';
import type { AppealDeadlineGiven } from './appeal-case.js';
import { appealDeadline, explainAppealDeadline } from './appeal-deadline.js';

const at = instantBetween('2026-03-20', '2026-05-20');
const maybe = fc.option(at, { nil: null });
const statuses =
  'VARSLET LEVERT_SDP LEST SENDT_DIGITALT SENDT_PRINT PRINTET AVVIST IKKE_LEVERT Published Read Reserved';
const anyAppeal: fc.Arbitrary<AppealDeadlineGiven> = fc.record({
  decisionDate: fc.constant('2026-03-20'),
  channel: fc.constantFrom('digital', 'paper'),
  madeAvailableAt: maybe,
  notifiedAt: maybe,
  noticeNamesDecision: fc.constantFrom(true, false, null),
  statuses: fc.array(fc.record({ status: fc.constantFrom(...statuses.split(' ')), at }), { maxLength: 4 }),
  dispatchedAt: maybe,
  arrivedAt: maybe,
  reasonsRequestedAt: maybe,
  reasonsArrivedAt: maybe,
  extensionGrantedAt: maybe,
  extensionGrantedUntil: fc.option(dateBetween('2026-04-01', '2026-07-01'), { nil: null }),
  lodgedAt: maybe,
});
const ask = (given: AppealDeadlineGiven) => appealDeadline(given, defaultRules);

describe('appeal-deadline', () => {
  test('the time to appeal is never shorter than three weeks from the start and never ends on a day off', () => {
    fc.assert(
      fc.property(anyAppeal, (given) => {
        const { startsOn, due } = ask(given);
        if (startsOn === null || due === null) return;
        expect(due >= addLength(startsOn, { days: 21 })).toBe(true);
        expect(isWorkingDay(due)).toBe(true);
      }),
    );
  });

  test('an appeal is never rejected without a proven arrival', () => {
    fc.assert(
      fc.property(anyAppeal, (given) => {
        const answer = ask(given);
        if (answer.lodgedInTime === false) expect(answer.certainty).toBe('proven');
      }),
    );
  });

  test('the order in which statuses are observed does not matter', () => {
    fc.assert(
      fc.property(anyAppeal, (given) => {
        expect(ask({ ...given, statuses: [...(given.statuses ?? [])].reverse() })).toEqual(ask(given));
      }),
    );
  });

  test('an extension never shortens the time', () => {
    fc.assert(
      fc.property(anyAppeal, (given) => {
        const before = ask({ ...given, extensionGrantedUntil: null, reasonsRequestedAt: null }).due;
        const after = ask({ ...given, reasonsRequestedAt: null }).due;
        expect((after ?? '') >= (before ?? '')).toBe(true);
      }),
    );
  });

  test('The whole last day counts: an appeal lodged at 23:59 on the last day is in time', () => {
    const given = { decisionDate: '2026-04-13', channel: 'paper', arrivedAt: '2026-04-14' } as const;
    expect(ask(given).due).toBe('2026-05-05');
    expect(ask({ ...given, lodgedAt: '2026-05-05T23:59:59+02:00' }).lodgedInTime).toBe(true);
    expect(ask({ ...given, lodgedAt: '2026-05-06T00:00:00+02:00' }).lodgedInTime).toBe(false);
  });

  test('Timeliness is measured from the day of receipt, not from today', () => {
    const given = {
      decisionDate: '2020-01-02',
      channel: 'paper',
      arrivedAt: '2020-01-03',
      lodgedAt: '2020-01-24T12:00:00+01:00',
    } as const;
    expect(ask(given)).toMatchObject({ due: '2020-01-24', lodgedInTime: true });
  });

  test('An extension counts from the rolled date: one granted on the rolled last day still holds', () => {
    const given = { decisionDate: '2026-04-09', channel: 'paper', arrivedAt: '2026-04-10' } as const;
    const granted = { extensionGrantedAt: '2026-05-04T15:00:00+02:00', extensionGrantedUntil: '2026-05-15' };
    expect(ask(given).due).toBe('2026-05-04');
    expect(ask({ ...given, ...granted }).due).toBe('2026-05-15');
  });

  test('A letter that failed starts no clock', () => {
    const statuses = [
      { status: 'PRINTET', at: '2026-04-01T10:00:00+02:00' },
      { status: 'IKKE_LEVERT', at: '2026-04-20T10:00:00+02:00' },
    ];
    expect(ask({ decisionDate: '2026-03-31', channel: 'digital', statuses })).toMatchObject({
      startsOn: null,
      certainty: 'none',
    });
  });

  test('every step is explained, the first on the arrival and the last on the appeal', () => {
    fc.assert(
      fc.property(anyAppeal, (given) => {
        const { result, reasoning } = explainAppealDeadline(given, defaultRules);
        expect(reasoning[0]).toMatchObject({
          rule: 'appeal-arrival',
          outcome: { certainty: expect.any(String) as string },
        });
        if (given.lodgedAt) {
          const last = reasoning.at(-1);
          expect(last).toMatchObject({ rule: 'appeal-timeliness', outcome: result.lodgedInTime });
          expect(osloDay(given.lodgedAt) <= (result.due ?? '9999')).toBe(result.lodgedInTime === true);
        }
        for (const { explanation } of reasoning) expect(explanation.nb && explanation.nn).toMatch(/\.$/);
      }),
    );
  });
});

import { given } from '@kernel/given-when-then.js';
import { addDays } from '@law/calendar/working-days.js';
import { type SanctionEvent } from '../../domain/events.js';
import { type Extent } from '../../domain/withdrawal-events.js';
import { breachOf, decidedPoints, dispatched } from '../../testing/made-up-points.js';
import { facts, licence, licenceFacts, licenceId, municipality } from '../../testing/made-up-record.js';
import { type DecideWithdrawal } from '../decide-withdrawal/command.js';
import { decideWithdrawal } from '../decide-withdrawal/decide.js';
import { flagLateEnforcement } from '../flag-late-enforcement/decide.js';
import { orderAdvanceNotice } from '../order-advance-notice/decide.js';
import { startPointsAppeal } from '../start-points-appeal/decide.js';
import { proposePointsWithdrawal } from './decide.js';

const twelve = [...decidedPoints(1, 'sale-to-under-18', '2017-08-11'), ...decidedPoints(2, 'hours', '2018-01-10')];
const propose = (past: readonly SanctionEvent[]) =>
  given(proposePointsWithdrawal, past, { now: '2018-04-01T12:00:00Z', facts }).when({ licenceId, becauseOf: 'event' });
const eventsOf = (decision: ReturnType<typeof propose>): SanctionEvent[] =>
  decision.kind === 'accept' ? (decision.events as SanctionEvent[]) : [];
const [proposed] = eventsOf(propose(twelve));
if (proposed?.type !== 'points-withdrawal-proposed') throw new TypeError('twelve points and no proposal');
const caseId = proposed.data.proposalId;

describe('propose-points-withdrawal', () => {
  it('proposes one week at twelve points, on the decisions that carry it, once', () => {
    expect(proposed.data).toMatchObject({
      pointsIds: ['points-1', 'points-2'],
      offenceIds: ['f1', 'f2'],
      sum: { from: '2017-08-11', to: '2019-08-11', sum: 12, days: 7 },
    });
    expect(propose([...twelve, proposed]).kind).toBe('already-true');
    expect(propose(twelve.slice(0, 4)).kind).toBe('already-true');
  });

  it('raises an open case when more points come', () => {
    const more = [...twelve, proposed, ...decidedPoints(3, 'hours', '2018-01-12')];
    expect(eventsOf(propose(more))).toMatchObject([
      {
        type: 'points-withdrawal-recomputed',
        data: { proposalId: caseId, decided: false, was: { days: 7 }, sum: { sum: 16, days: 10 } },
      },
    ]);
  });

  it('undoes an open case, and flags a decided one, when a corrected time takes the points apart', () => {
    const apart = twelve.map((event) =>
      event.type === 'breach-recorded' && event.data.breachId === 'breach-2'
        ? breachOf(2, 'hours', '2019-08-12')
        : event,
    );
    expect(eventsOf(propose([...apart, proposed]))).toMatchObject([
      { data: { decided: false, sum: { sum: 8, days: null } } },
    ]);
    expect(eventsOf(propose([...apart, proposed, decided({ length: { days: 7 } })]))).toMatchObject([
      { data: { decided: true, pointsIds: ['points-1', 'points-2'], sum: { days: null } } },
    ]);
  });

  it('spends the points of a decided withdrawal: the next case needs twelve others', () => {
    const spent = [...twelve, proposed, decided({ length: { days: 7 } })];
    expect(propose([...spent, ...decidedPoints(3, 'sale-to-under-18', '2018-02-01')]).kind).toBe('already-true');
    const again = [...decidedPoints(3, 'sale-to-under-18', '2018-02-01'), ...decidedPoints(4, 'hours', '2018-02-02')];
    const [next] = eventsOf(propose([...spent, ...again]));
    expect(next).toMatchObject({
      type: 'points-withdrawal-proposed',
      data: { pointsIds: ['points-3', 'points-4'], sum: { sum: 12 } },
    });
    expect(next?.data).not.toMatchObject({ proposalId: caseId });
  });
});

function decided(extent: Extent): SanctionEvent {
  return {
    type: 'withdrawal-decided',
    data: {
      licenceId,
      withdrawalId: 'w',
      caseId,
      track: 'points-withdrawal',
      grounds: [{ pointsId: 'points-1' }, { pointsId: 'points-2' }],
      extent,
      decidedBy: { body: 'kommunestyret', reference: '1/18' },
      decidedOn: '2018-03-20',
      startOn: '2018-04-10',
      endOn: null,
      departsFromProposal: false,
      holderOrgnr: '974760673',
    },
    occurredAt: '2018-03-20',
  };
}

describe('the withdrawal that points carry', () => {
  const order = given(orderAdvanceNotice, [...twelve, proposed]).when({ licenceId, caseId });
  const [notice] = order.kind === 'accept' ? (order.events as SanctionEvent[]) : [];
  if (notice?.type !== 'advance-notice-ordered') throw new TypeError('no second notice');
  const heard = [...twelve, proposed, notice, dispatched(caseId, notice.data.noticeId, '2018-04-03')];
  const until2020 = { ...licence, facts: { ...licenceFacts, period: { start: '2016-07-01', end: '2020-06-30' } } };
  const command: DecideWithdrawal = {
    licenceId,
    caseId,
    grounds: [{ pointsId: 'points-1' }, { pointsId: 'points-2' }],
    extent: { length: { weeks: 1 } },
    decidedBy: { bodyId: 'kommunestyret', reference: '1/18' },
    decidedOn: '2018-04-24',
    startOn: '2018-05-22',
    factors: null,
    considerations: 'egne grunner',
    proportionality: 'den korteste etter skalaen',
    departure: '',
    reply: '',
    replyWeighing: '',
  };
  const decide = (change: Partial<DecideWithdrawal> = {}, past: readonly SanctionEvent[] = heard) => {
    const decision = given(decideWithdrawal, past, {
      now: '2019-01-01T12:00:00Z',
      facts: { licence: until2020, municipality, fromOthers: [], earlier: [] },
    }).when({ ...command, ...change });
    return decision.kind === 'refuse' ? decision.refusal.code : decision;
  };

  it('has a notice of its own that names the scale’s days and the decisions on points', () => {
    expect(notice.data).toMatchObject({
      track: 'points-withdrawal',
      largest: { length: { days: 7 } },
      grounds: command.grounds,
      supplement: false,
    });
    expect(given(orderAdvanceNotice, [...twelve, proposed, notice]).when({ licenceId, caseId }).kind).toBe(
      'already-true',
    );
    expect(decide({}, [...twelve, proposed])).toBe('case-not-open');
  });

  it('is decided without the five factors, by the scale, and should begin within four weeks', () => {
    expect(decide()).toMatchObject({
      events: [
        {
          data: { track: 'points-withdrawal', endOn: '2018-05-28', departsFromProposal: false },
          deadlines: [
            { op: 'cancel', name: `case-to-body:${caseId}` },
            { name: expect.stringMatching(/^enforce-withdrawal:/), due: '2018-05-22', counting: 'none' },
          ],
        },
      ],
    });
  });

  it.each<[string, Partial<DecideWithdrawal>]>([
    ['points-scale-not-followed', { extent: { length: { days: 6 } } }],
    ['points-do-not-carry-it', { grounds: [{ pointsId: 'points-1' }] }],
    ['G1-ground-fallen', { grounds: [{ pointsId: 'points-1' }, { pointsId: 'another' }] }],
    ['G8-beyond-the-notice', { extent: { length: { days: 8 } } }],
    ['G4-party-not-heard', { decidedOn: '2018-04-17' }],
  ])('refuses with %s', (code, change) => {
    expect(decide(change)).toBe(code);
  });

  it('is longer only where a notice named it, on aggravating grounds with special reasons', () => {
    const raised: SanctionEvent = {
      ...notice,
      data: { ...notice.data, noticeId: 'n2', largest: { restOfPeriod: true }, supplement: true },
    };
    const named = [...heard, raised, dispatched(caseId, 'n2', '2018-04-04')];
    const longer = { extent: { restOfPeriod: true as const } };
    expect(decide(longer, named)).toBe('aggravating-grounds-required');
    expect(decide({ ...longer, discretion: 'aggravating' }, named)).toBe('aggravating-grounds-required');
    expect(decide({ ...longer, discretion: 'aggravating', departure: 'Gjentatt og bevisst.' }, named)).toMatchObject({
      events: [{ data: { endOn: '2020-06-30', discretion: 'aggravating', departsFromProposal: true } }],
    });
  });

  it('is flagged when it has not begun four weeks after the decision, once, and never when it has', () => {
    const flag = (past: readonly SanctionEvent[], withdrawals: typeof licence.withdrawals = []) =>
      given(flagLateEnforcement, past, { facts: { ...licence, withdrawals } }).when({
        licenceId,
        withdrawalId: 'w',
        due: '2018-04-17',
      });
    const past = [...twelve, proposed, decided({ length: { days: 7 } })];
    const first = flag(past);
    expect(first).toMatchObject({ events: [{ type: 'enforcement-overdue', data: { due: '2018-04-17' } }] });
    expect(flag([...past, ...(first.kind === 'accept' ? (first.events as SanctionEvent[]) : [])]).kind).toBe(
      'already-true',
    );
    expect(
      flag(past, [
        {
          withdrawalId: 'w',
          from: '2018-04-10',
          to: null,
          ended: false,
          suspended: false,
          decidedDays: null,
          served: [],
          since: '2018-04-10',
        },
      ]).kind,
    ).toBe('already-true');
    expect(flag(twelve).kind).toBe('already-true');
  });
});

describe('start-points-appeal', () => {
  const start = (past: readonly SanctionEvent[]) =>
    given(startPointsAppeal, past).when({ licenceId, pointsId: 'points-1' });

  it('runs three weeks from a proven arrival, and not from a presumed one', () => {
    const proven = decidedPoints(1, 'hours', '2017-08-11');
    const arrivedOn = addDays('2017-08-11', 63);
    expect(start(proven)).toMatchObject({
      events: [
        {
          type: 'points-appeal-period-started',
          data: { arrivedOn, due: '2017-11-03' },
          deadlines: [{ name: 'appeal-limit:points-1', command: { name: 'close-appeal-limit' } }],
        },
      ],
    });
    const presumed = proven.map((event) =>
      event.type === 'decision-notified'
        ? { ...event, data: { ...event.data, certainty: 'presumed' as const } }
        : event,
    );
    expect(start(presumed).kind).toBe('already-true');
  });
});

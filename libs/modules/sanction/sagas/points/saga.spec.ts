import { type DomainEvent } from '@kernel/event.js';
import { recorded } from '@kernel/given-when-then.js';
import {
  breachOf,
  caseOf,
  pointsAllotted,
  pointsArrived,
  pointsOf,
  pointsProposed,
} from '../../testing/made-up-points.js';
import { breach, historyComplete, holderOrgnr, licenceId, offence } from '../../testing/made-up-record.js';
import { pointsHearingSaga } from '../points-hearing/saga.js';
import { pointsSaga } from './saga.js';

const eight = pointsOf(1, 'sale-to-under-18', '2017-04-14');

/** Names and data of the commands each event leads to; the record's stream has the id `test`. */
const play = <S>(
  saga: {
    initial: S;
    instanceOf: typeof pointsSaga.instanceOf;
    evolve: (state: S, note: never) => S;
    react: (state: S, input: never) => { note: object; commands: readonly { name: string; data: object }[] } | null;
  },
  events: readonly DomainEvent[],
  category = 'sanctionRecord',
) => {
  let state = saga.initial;
  return recorded(events, category).map((event) => {
    const reaction = saga.instanceOf(event) === null ? null : saga.react(state, { kind: 'event', event } as never);
    if (reaction) state = saga.evolve(state, reaction.note as never);
    return (reaction?.commands ?? []).map(({ name, data }) => [name, data] as const);
  });
};
const points = (...events: DomainEvent[]) => play(pointsSaga, events);
const propose = ['propose-points', { licenceId: 'test' }];
const arrear = (regime: string): DomainEvent => ({ type: 'missed-report-recorded', data: { licenceId, regime } });

describe('the points saga', () => {
  it('asks for a proposal for what falls under the national rules, and leaves the rest alone', () => {
    expect(points(breachOf(1, 'hours', '2016-01-01'), arrear('national-points'), historyComplete)).toEqual([
      [propose],
      [propose],
      [propose],
    ]);
    expect(points(breach(1, offence('2015-12-31T22:59:59Z')), arrear('local-ladder'))).toEqual([[], []]);
  });

  it('has the party heard about a proposal, and not about one that is empty', () => {
    const order = ['order-advance-notice', { licenceId: 'test', caseId: caseOf(1) }];
    expect(points(pointsProposed(1, eight), pointsProposed(1))).toEqual([[order], []]);
  });

  it('orders the letter of a decision, and asks for the threshold once that very letter has arrived', () => {
    const [letter, early, threshold] = points(
      pointsAllotted(1, '2017-06-20', eight),
      pointsArrived(2, '2017-06-20'),
      pointsArrived(1, '2017-06-23'),
    );
    expect(letter).toMatchObject([
      ['order-notice', { kind: 'points-decision', recipient: { orgnr: holderOrgnr }, about: { pointsId: 'points-1' } }],
    ]);
    expect(early).toEqual([]);
    expect(threshold).toEqual([['propose-points-withdrawal', { licenceId: 'test', becauseOf: 'event-2' }]]);
  });

  it('lets the points count and the appeal limit run on arrival, and takes them back when the letter returns', () => {
    const about = { licenceIds: [licenceId], pointsId: 'points-1' };
    const letter = { noticeId: 'n', kind: 'points-decision', about };
    const [arrived, back, other] = points(
      { type: 'notice-arrived', data: { ...letter, arrivedOn: '2017-06-23', certainty: 'proven' } },
      { type: 'notice-undeliverable', data: { ...letter, on: '2017-06-24' } },
      { type: 'notice-arrived', data: { ...letter, kind: 'warning' } },
    );
    expect(arrived?.map(([name]) => name)).toEqual(['note-notified', 'start-points-appeal']);
    expect(back?.map(([name]) => name)).toEqual(['drop-notification']);
    expect(other).toEqual([]);
  });

  it('evaluates everything again after a correction, and after a return that had come in time', () => {
    const again = ['propose-points', 'recompute-points', 'propose-points-withdrawal'];
    const settled = (inTime: boolean): DomainEvent => ({ type: 'arrear-settled', data: { licenceId, inTime } });
    const names = points(
      { type: 'fact-corrected', data: {} },
      { type: 'entered-in-error', data: {} },
      settled(true),
      settled(false),
    ).map((commands) => commands.map(([name]) => name));
    expect(names).toEqual([again, again, again, []]);
  });

  it('asks nothing again after a refusal', () => {
    const refused = { kind: 'refused', command: { name: 'propose-points', data: {} }, code: 'x', at: '' } as const;
    expect(pointsSaga.react({ ids: [] }, refused)).toBeNull();
  });
});

describe('the saga of a notice that goes with the report', () => {
  const subjects = ['inspection:i'] as const;
  const named = (combined: boolean): DomainEvent => ({
    type: 'possible-points-named',
    data: {
      inspectionId: 'i',
      combined,
      replyDays: 14,
      licences: [
        { licenceId: 'serving', holderOrgnr, named: [eight] },
        { licenceId: 'once', holderOrgnr, named: [] },
      ],
    },
    subjects,
  });
  const noticeId = 'd6e9f8a6-0000-5000-8000-000000000000';
  const hearing = (...events: DomainEvent[]) => play(pointsHearingSaga, events, 'notice');

  it('opens the case of each licence that can get points, and none when the notice is a letter of its own', () => {
    expect(hearing(named(true))[0]?.map(([name, data]) => [name, (data as { licenceId: string }).licenceId])).toEqual([
      ['open-points-case', 'serving'],
    ]);
    expect(hearing(named(false))).toEqual([[]]);
  });

  it('starts and takes back the notice’s own clock, and follows a report that is sent anew', () => {
    const first = (hearing(named(true))[0]?.[0]?.[1] as { noticeId: string }).noticeId;
    const names = hearing(
      named(true),
      { type: 'notice-dispatched', data: { noticeId: first, dispatchedOn: '2017-04-18' }, subjects },
      { type: 'notice-undeliverable', data: { noticeId: first, on: '2017-04-25' }, subjects },
      { type: 'notice-ordered', data: { noticeId, replaces: first }, subjects },
      { type: 'notice-dispatched', data: { noticeId, dispatchedOn: '2017-04-27' }, subjects },
      { type: 'notice-dispatched', data: { noticeId: 'another', dispatchedOn: '2017-04-27' }, subjects },
    ).map((commands) => commands.map(([name]) => name));
    expect(names).toEqual([
      ['open-points-case'],
      ['start-reply-period'],
      ['return-advance-notice'],
      ['open-points-case'],
      ['start-reply-period'],
      [],
    ]);
  });
});

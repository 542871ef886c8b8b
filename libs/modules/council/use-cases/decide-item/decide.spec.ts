import fc from 'fast-check';
import { given } from '@kernel/given-when-then.js';
import { sanctionDecider, type SanctionRecord } from '../../../sanction/contract.js';
import { quorumOf } from '../../domain/voting.js';
import { type BodyDecision, type CouncilMeetingEvent, type Vote } from '../../domain/meeting-events.js';
import {
  added,
  attended,
  bodyOf,
  caseId,
  day,
  disqualified,
  frozen,
  impartialityAfter,
  itemId,
  meetingId,
  nobody,
  objected,
  scheduled,
  summoned,
} from '../../testing/made-up-meeting.js';
import { decideItem } from './decide.js';
import { type DecideFacts, type DecideItem } from './gates.js';

const grounds = [{ breachId: 'breach-1' }];
const withdrawal = (weeks: number): BodyDecision => ({
  kind: 'withdrawal',
  grounds,
  extent: { length: { weeks } },
  startOn: '2014-02-10',
});
const five = ['m-1', 'm-2', 'm-3', 'm-4', 'm-5'];
const factors = { kind: 'a', gravity: 'b', blame: 'c', repetition: 'd', correction: 'e' };

/** Heard, the time out, so many replies. */
const record = (replies = 0, dispatchedOn: string | null = '2013-12-05'): SanctionRecord => ({
  ...sanctionDecider.initial,
  cases: [
    {
      caseId,
      track: 'ladder',
      hearings: [
        {
          noticeId: 'n',
          grounds,
          largest: { length: { weeks: 4 } },
          replyDays: 14,
          putsForward: [],
          points: [],
          combinedWith: null,
          orderedAt: '2013-12-05T10:00:00Z',
          dispatchedOn,
          returnedOn: null,
          due: dispatchedOn,
        },
      ],
      exception: null,
      replies: Array.from({ length: replies }, (_, n) => ({
        documentId: `doc-${n + 1}`,
        receivedOn: '2014-01-08',
        late: true,
      })),
      expired: true,
      decided: false,
    },
  ],
});

const facts = (overrides: Partial<DecideFacts> = {}): DecideFacts => ({
  body: bodyOf(5),
  impartiality: nobody,
  record: record(),
  ...overrides,
});

const past = (...more: CouncilMeetingEvent[]): CouncilMeetingEvent[] => [
  scheduled(),
  summoned,
  added(withdrawal(2)),
  frozen(),
  ...more,
];

const votes = (inFavour: number, against: number, castingVote = false): Vote[] => [
  { motionId: 'a', for: inFavour, against, castingVote },
];

const asked = (overrides: Partial<DecideItem> = {}): DecideItem => ({
  meetingId,
  itemId,
  decision: withdrawal(2),
  votes: votes(5, 0),
  adopted: 'a',
  text: 'Vedtak.',
  considerations: 'Grunner.',
  departure: '',
  factors,
  reply: '',
  replyWeighing: '',
  motions: [{ motionId: 'a', text: 'Forslaget.' }],
  ...overrides,
});

const decide = (
  events: CouncilMeetingEvent[],
  command: Partial<DecideItem> = {},
  known: Partial<DecideFacts> = {},
  now = `${day}T18:00:00Z`,
): unknown => {
  const decision = given(decideItem, events, { facts: facts(known), now }).when(asked(command));
  if (decision.kind === 'refuse') return decision.refusal.code;
  return decision.kind === 'accept' ? decision.events[0]?.data : decision.kind;
};

describe('an item is decided', () => {
  it('as proposed, with votes, roll and papers in the event and the texts in the vault', () => {
    expect(decide(past(attended(...five)))).toMatchObject({
      outcome: 'as-proposed',
      adopted: 'a',
      decidedOn: day,
      present: 5,
      seats: 5,
      papers: ['a'],
      reference: '3/14',
    });
  });

  it('with three of five, which is half, and not with two', () => {
    expect(decide(past(attended('m-1', 'm-2', 'm-3')), { votes: votes(3, 0) })).toMatchObject({ present: 3 });
    expect(decide(past(attended('m-1', 'm-2')), { votes: votes(2, 0) })).toBe('no-quorum');
    expect(decide(past(), { votes: votes(0, 0) })).toBe('no-quorum');
  });

  it('only in a meeting that was summoned and has come', () => {
    expect(decide([scheduled(), added(withdrawal(2)), frozen(), attended(...five)])).toBe('not-summoned');
    expect(decide(past(attended(...five)), {}, {}, '2014-01-12T18:00:00Z')).toBe('date-in-future');
  });

  it('never with a vote that counts a disqualified member, nor while one is in doubt', () => {
    const barred = { impartiality: impartialityAfter(objected('m-2'), disqualified('m-2')) };
    expect(decide(past(attended(...five)), {}, { impartiality: impartialityAfter(objected('m-2')) })).toBe(
      'impartiality-undecided',
    );
    expect(decide(past(attended(...five)), {}, barred)).toBe('member-disqualified');
    const without = attended('m-1', 'm-3', 'm-4', 'm-5');
    expect(decide(past(without), { votes: votes(5, 0) }, barred)).toBe('votes-do-not-add-up');
    expect(decide(past(without), { votes: votes(4, 0) }, barred)).toMatchObject({ present: 4 });
  });

  it('by the chair’s casting vote in a tie, where the rules of procedure give one', () => {
    const four = past(attended('m-1', 'm-2', 'm-3', 'm-4'));
    expect(decide(four, { votes: votes(2, 2) })).toBe('motion-not-carried');
    expect(decide(four, { votes: votes(2, 2, true) })).toMatchObject({ adopted: 'a' });
    expect(decide(four, { votes: votes(3, 1, true) })).toBe('casting-vote-without-tie');
    const without = [scheduled('none'), ...four.slice(1)];
    expect(decide(without, { votes: votes(2, 2, true) })).toBe('casting-vote-not-allowed');
  });

  it('otherwise than proposed only with reasons of its own', () => {
    const other = { decision: withdrawal(3) };
    expect(decide(past(attended(...five)), other)).toBe('departure-reasons-required');
    expect(decide(past(attended(...five)), { ...other, departure: 'Lenge.' })).toMatchObject({ outcome: 'other' });
    expect(decide(past(attended(...five)), { considerations: ' ' })).toBe('reasons-required');
    expect(decide(past(attended(...five)), { factors: null })).toBe('factors-not-assessed');
  });

  it('not before the party’s reply limit is out, nor without the party’s reply among the papers', () => {
    const notSent = { record: record(0, null) };
    expect(decide(past(attended(...five)), {}, notSent)).toBe('case-not-ready');
    // Sent on 30 December: the limit is out on the day of the meeting, so the day after is the first.
    expect(decide(past(attended(...five)), {}, { record: record(0, '2013-12-30') })).toBe('case-not-ready');
    expect(decide(past(attended(...five)), {}, { record: record(0, '2013-12-27') })).toMatchObject({ present: 5 });
    const answered = { record: record(1) };
    expect(decide(past(attended(...five)), {}, answered)).toBe('reply-not-before-body');
    const lying = [scheduled(), summoned, added(withdrawal(2)), frozen('doc-1'), attended(...five)];
    expect(decide(lying, {}, answered)).toBe('reply-not-weighed');
    expect(decide(lying, { reply: 'Svaret.', replyWeighing: 'Vurdert.' }, answered)).toMatchObject({ present: 5 });
    expect(decide([scheduled(), summoned, added(withdrawal(2)), attended(...five)])).toBe('no-papers');
  });

  it('with a first day that lies after it', () => {
    const early = { ...withdrawal(2), startOn: '2014-01-12' } as BodyDecision;
    expect(decide(past(attended(...five)), { decision: early, departure: 'x' })).toBe('start-before-decision');
  });

  it('with a decision of the kind that the case can have', () => {
    expect(
      decide(past(attended(...five)), { decision: { kind: 'stay', granted: false, until: 'appeal-decided' } }),
    ).toBe('decision-does-not-suit-case');
    const referred = { kind: 'referred', licenceId: 'l', reactionId: 'r' } as const;
    const noted = [scheduled(), summoned, added(null, referred), attended(...five)];
    expect(decide(noted, { decision: null, votes: [], adopted: '' })).toMatchObject({ decision: null, adopted: '' });
    expect(decide([...noted.slice(0, 3), attended('m-1')], { decision: null, votes: [], adopted: '' })).toBe(
      'no-quorum',
    );
  });

  it('once: a decided item is settled', () => {
    const first = given(decideItem, past(attended(...five)), { facts: facts(), now: `${day}T18:00:00Z` }).when(asked());
    if (first.kind !== 'accept') throw new Error(first.kind);
    expect(decide([...past(attended(...five)), ...(first.events as CouncilMeetingEvent[])])).toBe('item-settled');
  });

  it('whatever the body, the roll and the votes: no item closes without quorum, and votes never exceed those entitled', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 35 }),
        fc.integer({ min: 0, max: 35 }),
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 40 }),
        fc.boolean(),
        (seats, here, out, inFavour, against, casting) => {
          const present = Array.from({ length: Math.min(here, seats) }, (_, n) => `m-${n + 1}`);
          const barred = present.slice(0, out);
          const known = { body: bodyOf(seats), impartiality: impartialityAfter(...barred.map(disqualified)) };
          const closed = decide(past(attended(...present)), { votes: votes(inFavour, against, casting) }, known);
          if (typeof closed === 'string') return;
          const event = closed as { present: number; seats: number; votes: Vote[] };
          const entitled = present.filter((id) => !barred.includes(id)).length;
          expect(entitled).toBeGreaterThanOrEqual(quorumOf(seats));
          for (const vote of event.votes) expect(vote.for + vote.against).toBe(entitled);
          expect(event.present).toBe(entitled);
        },
      ),
      { numRuns: 300 },
    );
  });
});

import { type Actor } from '@kernel/actor.js';
import { type Decider } from '@kernel/decider.js';
import { type DomainEvent } from '@kernel/event.js';
import { fold } from '@kernel/fold.js';
import { given, recorded } from '@kernel/given-when-then.js';
import { type FactLoader } from '@kernel/use-case.js';
import { Temporal } from 'temporal-polyfill';
import {
  type BodyDecision,
  type CouncilMeeting,
  councilMeetingDecider,
  type ItemDecidedTexts,
} from '../../../council/contract.js';
import { type SanctionEvent } from '../../domain/events.js';
import { sanctionDecider } from '../../domain/state.js';
import {
  breach,
  historyComplete,
  licence,
  licenceId,
  municipality,
  offence,
  proposalIdOf,
  proposed,
} from '../../testing/made-up-record.js';
import { carryOutVote } from './decide.js';

const NOW = '2014-01-13T18:00:00Z';
const caseId = proposalIdOf(1);
const meetingId = 'meeting-1';
const itemId = 'item-1';
const system: Actor = { id: 'saga vote', role: 'system' };
const secretary: Actor = { id: 'secretary', role: 'council-secretary' };
const factors = { kind: 'a', gravity: 'b', blame: 'c', repetition: 'd', correction: 'e' };
const texts: ItemDecidedTexts = {
  text: 'Vedtatt.',
  considerations: 'Organets grunner.',
  departure: '',
  factors,
  reply: '',
  replyWeighing: '',
  motions: [],
};

const body = { id: 'kommunestyret', name: 'kommunestyret', kind: 'council' } as const;
const meeting = (decision: BodyDecision, kind: 'sanction' | 'other' = 'sanction'): CouncilMeeting => {
  const ref = kind === 'sanction' ? ({ kind, licenceId, caseId } as const) : ({ kind } as const);
  const item = { meetingId, itemId, case: ref, reference: '3/14' };
  const events: DomainEvent[] = [
    { type: 'item-added', data: { ...item, proposal: decision, alternatives: [], addendumAfter: null } },
    {
      type: 'item-decided',
      data: { ...item, body, outcome: 'as-proposed', decision, votes: [], adopted: 'a', decidedOn: '2014-01-13' },
    },
  ];
  return fold(councilMeetingDecider, recorded(events as never[], councilMeetingDecider.category));
};

const loader = (state: CouncilMeeting, words: ItemDecidedTexts | null): FactLoader => ({
  municipality: 'gol',
  now: Temporal.Instant.from(NOW),
  load: async <S, E extends DomainEvent>(decider: Decider<S, E>) => {
    if (decider.category === councilMeetingDecider.category) return state as S;
    return (decider.category === 'licence' ? licence : municipality) as S;
  },
  subject: async () => [],
  reveal: async <P extends object>() => words as P | null,
});

const past = (verdict: Parameters<typeof proposed>[1] = {}): SanctionEvent[] => [
  historyComplete,
  breach(1, offence('2013-11-09T00:45:00+01:00')),
  proposed(1, verdict),
];

interface Told {
  readonly actor?: Actor;
  readonly words?: ItemDecidedTexts | null;
  readonly kind?: 'sanction' | 'other';
}

const carry = async (
  decision: BodyDecision,
  events: SanctionEvent[] = past(),
  { actor = system, words = texts, kind = 'sanction' }: Told = {},
) => {
  const record = fold(sanctionDecider, recorded(events, sanctionDecider.category));
  const command = { licenceId, meetingId, itemId };
  const facts = (await carryOutVote.facts?.(command, loader(meeting(decision, kind), words), record)) ?? null;
  return given(carryOutVote, events, { facts, now: NOW, actor }).when(command);
};

const types = (decision: Awaited<ReturnType<typeof carry>>): unknown =>
  decision.kind === 'accept' ? decision.events.map(({ type }) => type) : decision.kind;

describe('a vote is carried out', () => {
  it('as a warning, with the body, the number of the item and the body’s own words', async () => {
    const decision = await carry({ kind: 'warning' });
    expect(decision).toMatchObject({
      kind: 'accept',
      events: [
        {
          type: 'warning-issued',
          data: {
            proposalId: caseId,
            decidedBy: { bodyId: 'kommunestyret', reference: '3/14' },
            decidedOn: '2014-01-13',
          },
          protected: { factors, reasons: 'Organets grunner.' },
        },
        { type: 'vote-carried-out', data: { caseId, meetingId, itemId, reactionId: expect.any(String) } },
      ],
    });
    expect(JSON.stringify(decision.kind === 'accept' ? decision.events.map(({ data }) => data) : [])).not.toContain(
      'Organets',
    );
  });

  it('as no reaction: the proposal is dropped with the body’s reasons', async () => {
    expect(await carry({ kind: 'no-reaction' })).toMatchObject({
      events: [
        { type: 'proposal-dropped', protected: { reasons: 'Organets grunner.' } },
        { type: 'vote-carried-out', data: { reactionId: null } },
      ],
    });
  });

  it('once', async () => {
    const first = await carry({ kind: 'warning' });
    if (first.kind !== 'accept') throw new Error(first.kind);
    const again = await carry({ kind: 'warning' }, [...past(), ...(first.events as SanctionEvent[])]);
    expect(again.kind).toBe('already-true');
  });

  const withdrawal: BodyDecision = {
    kind: 'withdrawal',
    grounds: [{ breachId: 'breach-1' }],
    extent: { length: { weeks: 2 } },
    startOn: '2014-02-10',
  };

  it('or, where a gate refuses, recorded with the refusal: a vote is neither lost nor forced', async () => {
    const unheard = await carry(withdrawal, past({ reaction: 'withdrawal', row: 'E', max: { weeks: 4 } }));
    expect(unheard).toMatchObject({
      events: [
        {
          type: 'vote-not-carried-out',
          data: { caseId, itemId, refusal: { code: 'case-not-open', message: { nb: expect.any(String) } } },
        },
      ],
    });
    expect(types(await carry({ kind: 'points', points: 4 }))).toEqual(['vote-not-carried-out']);
    expect(types(await carry({ kind: 'warning' }, past(), { words: null }))).toEqual(['vote-not-carried-out']);
  });

  it('by a person who tries again, with the refusal as the answer, and then carried out', async () => {
    const refused = await carry(withdrawal, past(), { actor: secretary });
    expect(refused).toMatchObject({ kind: 'refuse', refusal: { code: 'case-not-open' } });
    const stopped = await carry({ kind: 'warning' }, past(), { words: null });
    if (stopped.kind !== 'accept') throw new Error(stopped.kind);
    const later = [...past(), ...(stopped.events as SanctionEvent[])];
    expect(types(await carry({ kind: 'warning' }, later, { actor: secretary }))).toEqual([
      'warning-issued',
      'vote-carried-out',
    ]);
  });

  it('only when the body has decided this very case', async () => {
    expect(await carry({ kind: 'warning' }, past(), { kind: 'other' })).toMatchObject({
      kind: 'refuse',
      refusal: { code: 'vote-unknown' },
    });
  });
});

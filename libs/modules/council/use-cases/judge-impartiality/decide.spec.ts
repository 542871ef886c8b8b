import { fold } from '@kernel/fold.js';
import { given, recorded } from '@kernel/given-when-then.js';
import { type ImpartialityEvent, type Person } from '../../domain/impartiality.js';
import { councilMeetingDecider } from '../../domain/meeting-state.js';
import {
  added,
  attended,
  bodyOf,
  caseId,
  day,
  disqualified,
  itemId,
  licenceId,
  meetingId,
  objected,
  scheduled,
  summoned,
} from '../../testing/made-up-meeting.js';
import { decideImpartiality, type DecideImpartiality, declareImpartiality } from './decide.js';

const member: Person = { role: 'member', id: 'm-2' };
const asked: DecideImpartiality = {
  caseKey: caseId,
  licenceId,
  person: member,
  disqualified: true,
  ground: 'kin',
  decidedBy: 'body',
  meetingId,
  itemId,
  for: 4,
  against: 0,
  reasons: 'Søster av innehaveren.',
};
const decide = (
  command: Partial<DecideImpartiality>,
  present: readonly string[] = ['m-1', 'm-2', 'm-3', 'm-4', 'm-5'],
  past: readonly ImpartialityEvent[] = [objected('m-2')],
  seats = 5,
): string => {
  const events = [scheduled(), summoned, added({ kind: 'warning' }), attended(...present)];
  const meeting = fold(councilMeetingDecider, recorded(events, councilMeetingDecider.category));
  const facts = { meeting, body: bodyOf(seats) };
  const decision = given(decideImpartiality, past, { facts, now: `${day}T18:00:00Z` }).when({ ...asked, ...command });
  return decision.kind === 'refuse' ? decision.refusal.code : decision.kind;
};

describe('a member’s impartiality', () => {
  it('is decided by the body without the member: four vote, not five', () => {
    expect(decide({})).toBe('accept');
    expect(decide({ for: 5 })).toBe('votes-do-not-add-up');
    expect(decide({ decidedBy: 'self' })).toBe('wrong-decider');
    expect(decide({ decidedBy: 'superior' })).toBe('wrong-decider');
  });

  it('follows the votes, and in a tie the chair', () => {
    expect(decide({ for: 1, against: 3 })).toBe('votes-do-not-add-up');
    expect(decide({ for: 1, against: 3, disqualified: false, ground: null })).toBe('accept');
    expect(decide({ for: 2, against: 2 })).toBe('accept');
  });

  it('needs quorum without the member, and leaves out whoever is out already', () => {
    expect(decide({ for: 2 }, ['m-1', 'm-2', 'm-3'])).toBe('no-quorum');
    expect(decide({ for: 3 }, ['m-1', 'm-2', 'm-3', 'm-4', 'm-5'], [disqualified('m-3'), objected('m-2')])).toBe(
      'accept',
    );
  });

  it('is decided with a ground and reasons, which are minuted', () => {
    expect(decide({ ground: null })).toBe('ground-required');
    expect(decide({ reasons: ' ' })).toBe('ground-required');
  });

  it('is decided anew when it is doubted again, and not twice the same', () => {
    expect(decide({}, undefined, [objected('m-2'), disqualified('m-2')])).toBe('already-true');
    expect(decide({ disqualified: false, for: 0, against: 4 }, undefined, [disqualified('m-2'), objected('m-2')])).toBe(
      'accept',
    );
  });
});

describe('an official’s impartiality', () => {
  const himself: Person = { role: 'caseworker', id: 'test-caseworker' };
  const other: Person = { role: 'caseworker', id: 'somebody-else' };
  const objectedTo = (person: Person): ImpartialityEvent => {
    const event = objected('x');
    if (event.type !== 'impartiality-objected') throw new Error(event.type);
    return { ...event, data: { ...event.data, person } };
  };

  it('is his own to decide, until a party objects; then his superior decides (forvaltningsloven § 8)', () => {
    expect(decide({ person: himself, decidedBy: 'self' }, [], [])).toBe('accept');
    expect(decide({ person: other, decidedBy: 'self' }, [], [])).toBe('wrong-decider');
    expect(decide({ person: himself, decidedBy: 'self' }, [], [objectedTo(himself)])).toBe('wrong-decider');
    expect(decide({ person: himself, decidedBy: 'superior' }, [], [objectedTo(himself)])).toBe('wrong-decider');
    expect(decide({ person: other, decidedBy: 'superior' }, [], [objectedTo(other)])).toBe('accept');
    expect(decide({ person: other, decidedBy: 'body' }, [], [])).toBe('wrong-decider');
  });
});

describe('a declaration', () => {
  it('that there is doubt says why', () => {
    const command = { caseKey: caseId, licenceId, person: member, inDoubt: true, relation: '' };
    const decision = given(declareImpartiality, []).when(command);
    expect(decision).toMatchObject({ kind: 'refuse', refusal: { code: 'relation-required' } });
    expect(given(declareImpartiality, []).when({ ...command, inDoubt: false }).kind).toBe('accept');
  });
});

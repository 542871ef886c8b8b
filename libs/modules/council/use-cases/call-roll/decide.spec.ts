import { given } from '@kernel/given-when-then.js';
import { type CouncilMeetingEvent } from '../../domain/meeting-events.js';
import {
  added,
  attended,
  bodyOf,
  day,
  disqualified,
  impartialityAfter,
  itemId,
  meetingId,
  nobody,
  scheduled,
} from '../../testing/made-up-meeting.js';
import { callSubstitute, closeToPublic, recordAttendance } from './decide.js';

const past: CouncilMeetingEvent[] = [scheduled(), added({ kind: 'warning' })];
const five = ['m-1', 'm-2', 'm-3', 'm-4', 'm-5'];
const barred = impartialityAfter(disqualified('m-2'));
const NOW = `${day}T18:00:00Z`;
const called = (memberId: string, substituteId: string, why: 'absent' | 'disqualified'): CouncilMeetingEvent => ({
  type: 'substitute-called',
  data: { meetingId, itemId, memberId, substituteId, why, inOrder: true },
  protected: { reason: '' },
});

const codeOf = (decision: { kind: string; refusal?: { code: string } }): string =>
  decision.refusal?.code ?? decision.kind;
const roll = (present: readonly string[], events = past, impartiality = nobody, now = NOW): string =>
  codeOf(
    given(recordAttendance, events, { facts: { body: bodyOf(5), impartiality }, now }).when({
      meetingId,
      itemId,
      present,
      chair: present[0] ?? 'm-1',
    }),
  );

describe('the roll of an item', () => {
  it('holds members and called substitutes, and nobody else', () => {
    expect(roll(five)).toBe('accept');
    expect(roll([...five.slice(0, 4), 's-1'])).toBe('not-members');
    expect(roll([...five.slice(0, 4), 's-1'], [...past, called('m-5', 's-1', 'absent')])).toBe('accept');
    expect(roll([...five, 's-1'], [...past, called('m-5', 's-1', 'absent')])).toBe('substitute-beside-member');
  });

  it('holds nobody who is disqualified, and is not called before the day', () => {
    expect(roll(five, past, barred)).toBe('member-disqualified');
    expect(roll(['m-1', 'm-3', 'm-4'], past, barred)).toBe('accept');
    expect(roll(five, past, nobody, '2014-01-12T18:00:00Z')).toBe('date-in-future');
  });

  it('may be short: that too few are there is a fact, and refuses only the decision', () => {
    expect(roll(['m-1'])).toBe('accept');
    expect(roll([])).toBe('chair-not-present');
  });
});

describe('a substitute', () => {
  const call = (substituteId: string, why: 'absent' | 'disqualified', reason = '', impartiality = nobody): string =>
    codeOf(
      given(callSubstitute, past, { facts: { body: bodyOf(5), impartiality }, now: NOW }).when({
        meetingId,
        itemId,
        memberId: 'm-2',
        substituteId,
        why,
        reason,
      }),
    );

  it('is called in the order, or with a reason', () => {
    expect(call('s-1', 'absent')).toBe('accept');
    expect(call('s-2', 'absent')).toBe('substitute-out-of-order');
    expect(call('s-2', 'absent', 'Nummer én er bortreist.')).toBe('accept');
    expect(call('m-3', 'absent')).toBe('not-members');
  });

  it('comes for a disqualified member only when the body has found him so, and is not disqualified himself', () => {
    expect(call('s-1', 'disqualified')).toBe('member-not-disqualified');
    expect(call('s-1', 'disqualified', '', barred)).toBe('accept');
    const both = impartialityAfter(disqualified('m-2'), disqualified('s-1'));
    expect(call('s-1', 'disqualified', '', both)).toBe('member-disqualified');
    expect(call('s-2', 'disqualified', '', both)).toBe('accept');
  });
});

describe('the doors', () => {
  const close = (ground: 'duty-of-secrecy' | 'privacy', inFavour: number, against: number): string =>
    codeOf(
      given(closeToPublic, [...past, attended(...five)], {
        facts: { body: bodyOf(5), impartiality: nobody },
        now: NOW,
      }).when({
        meetingId,
        itemId,
        ground,
        for: inFavour,
        against,
      }),
    );

  it('are closed by a majority of those present, or by the duty of secrecy alone', () => {
    expect(close('privacy', 3, 2)).toBe('accept');
    expect(close('privacy', 2, 3)).toBe('doors-not-closed');
    expect(close('privacy', 3, 0)).toBe('doors-not-closed');
    expect(close('duty-of-secrecy', 0, 0)).toBe('accept');
  });
});

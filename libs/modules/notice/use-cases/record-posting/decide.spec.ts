import { given } from '@kernel/given-when-then.js';
import { dispatched, noticeId, ordered, produced } from '../../testing/made-up-notice.js';
import { recordPosting } from './decide.js';

const posting = (postedOn: string) => ({ noticeId, postedOn, evidence: 'postlogg 31/2013' });
const now = { now: '2013-11-11T22:59:59Z' };

describe('record-posting', () => {
  it('makes a letter sent, and presumes its arrival on the fifth working day after', () => {
    expect(given(recordPosting, [ordered(), produced], now).when(posting('2013-11-11'))).toMatchObject({
      kind: 'accept',
      events: [
        {
          ...dispatched('2013-11-11'),
          deadlines: [
            {
              op: 'arm',
              name: 'presumed-arrival',
              start: '2013-11-11',
              due: '2013-11-18',
              command: { name: 'presume-arrival', data: { noticeId } },
            },
          ],
        },
      ],
    });
  });

  it('counts no holidays among the five days', () => {
    const at = { now: '2013-12-20T12:00:00Z' };
    expect(given(recordPosting, [ordered(), produced], at).when(posting('2013-12-20'))).toMatchObject({
      events: [{ deadlines: [{ due: '2013-12-31' }] }],
    });
  });

  it.each([
    ['yesterday', '2013-11-10', 'accept'],
    ['today, a second before midnight in Oslo', '2013-11-11', 'accept'],
    ['tomorrow', '2013-11-12', 'refuse'],
  ])('a posting %s', (_when, day, kind) => {
    const decision = given(recordPosting, [ordered(), produced], now).when(posting(day));
    expect(decision.kind).toBe(kind);
    if (kind === 'refuse') {
      expect(decision).toMatchObject({ refusal: { code: 'date-in-future', facts: { day, today: '2013-11-11' } } });
    }
  });

  it('is already true for the day that is recorded, and refuses another day', () => {
    const past = [ordered(), produced, dispatched('2013-11-11')];
    expect(given(recordPosting, past, now).when(posting('2013-11-11')).kind).toBe('already-true');
    expect(given(recordPosting, past, now).when(posting('2013-11-10'))).toMatchObject({
      refusal: { code: 'posting-already-recorded', facts: { postedOn: '2013-11-11' } },
    });
  });

  it('refuses a letter that is not ordered or not made: produced comes before sent', () => {
    expect(given(recordPosting, [], now).when(posting('2013-11-11'))).toMatchObject({
      refusal: { code: 'notice-unknown' },
    });
    expect(given(recordPosting, [ordered()], now).when(posting('2013-11-11'))).toMatchObject({
      refusal: { code: 'letter-not-produced' },
    });
  });

  it('notice by e-mail nobody asked for: it is no way to send a letter, and starts no clock', () => {
    const command = { noticeId, postedOn: '2013-11-11', evidence: 'e-post', channel: 'email' } as const;
    expect(given(recordPosting, [ordered(), produced], { now: '2013-11-12T09:00:00Z' }).when(command)).toMatchObject({
      refusal: { code: 'email-is-no-channel', paragraph: 'eForvaltningsforskriften § 8' },
    });
  });
});

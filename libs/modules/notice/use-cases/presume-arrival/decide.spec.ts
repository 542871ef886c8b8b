import { given } from '@kernel/given-when-then.js';
import { arrived, dispatched, noticeId, ordered, produced, returned } from '../../testing/made-up-notice.js';
import { presumeArrival } from './decide.js';

const sent = [ordered(), produced, dispatched('2013-11-11')];

describe('presume-arrival', () => {
  it('takes a posted letter as arrived on the fifth working day, marked as presumed', () => {
    expect(given(presumeArrival, sent, { now: '2013-11-18T23:00:00Z' }).when({ noticeId })).toEqual({
      kind: 'accept',
      events: [arrived()],
    });
  });

  it.each([
    ['proven', arrived({ certainty: 'proven', arrivedOn: '2013-11-13' })],
    ['presumed already', arrived()],
    ['returned', returned()],
  ])('does nothing for a letter that is %s', (_why, event) => {
    expect(given(presumeArrival, [...sent, event]).when({ noticeId }).kind).toBe('already-true');
  });

  it('refuses a letter that is not there or not sent', () => {
    expect(given(presumeArrival, []).when({ noticeId })).toMatchObject({ refusal: { code: 'notice-unknown' } });
    expect(given(presumeArrival, [ordered(), produced]).when({ noticeId })).toMatchObject({
      refusal: { code: 'letter-not-dispatched' },
    });
  });
});

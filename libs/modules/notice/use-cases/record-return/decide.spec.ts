import { given } from '@kernel/given-when-then.js';
import { arrived, dispatched, noticeId, ordered, produced, returned } from '../../testing/made-up-notice.js';
import { recordReturn } from './decide.js';

const sent = [ordered(), produced, dispatched('2013-11-11')];
const now = { now: '2013-11-20T12:00:00Z' };
const back = (returnedOn: string) => ({ noticeId, returnedOn, reason: 'ukjent adresse' });
const accepted = (on: string) => ({
  kind: 'accept',
  events: [
    {
      ...returned({ on }),
      deadlines: [{ op: 'cancel', name: 'presumed-arrival', why: 'letter returned' }],
    },
  ],
});

describe('record-return', () => {
  it('stops the presumption', () => {
    expect(given(recordReturn, sent, now).when(back('2013-11-20'))).toEqual(accepted('2013-11-20'));
  });

  it('takes a presumed arrival back', () => {
    expect(given(recordReturn, [...sent, arrived()], now).when(back('2013-11-19'))).toEqual(accepted('2013-11-19'));
  });

  it('refuses against a proven arrival', () => {
    const past = [...sent, arrived({ certainty: 'proven' })];
    expect(given(recordReturn, past, now).when(back('2013-11-20'))).toMatchObject({
      refusal: { code: 'arrival-already-proven' },
    });
  });

  it('refuses a day that has not come', () => {
    expect(given(recordReturn, sent, now).when(back('2013-11-21'))).toMatchObject({
      refusal: { code: 'date-in-future', facts: { day: '2013-11-21', today: '2013-11-20' } },
    });
  });

  it('is already true for a letter that came back', () => {
    expect(given(recordReturn, [...sent, returned()], now).when(back('2013-11-20')).kind).toBe('already-true');
  });

  it('refuses a letter that is not there or not sent', () => {
    expect(given(recordReturn, [], now).when(back('2013-11-20'))).toMatchObject({
      refusal: { code: 'notice-unknown' },
    });
    expect(given(recordReturn, [ordered(), produced], now).when(back('2013-11-20'))).toMatchObject({
      refusal: { code: 'letter-not-dispatched' },
    });
  });

  it('refuses a return before the letter was posted', () => {
    expect(given(recordReturn, sent, now).when(back('2013-11-10')).kind).toBe('refuse');
  });
});

import { given } from '@kernel/given-when-then.js';
import { arrived, dispatched, noticeId, ordered, produced, returned } from '../../testing/made-up-notice.js';
import { recordArrival } from './decide.js';

const sent = [ordered(), produced, dispatched('2013-11-11')];
const now = { now: '2013-11-20T12:00:00Z' };
const proof = (arrivedOn: string) => ({ noticeId, arrivedOn, basis: 'kvittering' });
const proven = (arrivedOn: string) => arrived({ arrivedOn, certainty: 'proven', basis: 'kvittering' });
const accepted = (arrivedOn: string) => ({
  kind: 'accept',
  events: [
    {
      ...proven(arrivedOn),
      deadlines: [{ op: 'cancel', name: 'presumed-arrival', why: 'proven arrival' }],
    },
  ],
});

describe('record-arrival', () => {
  it.each([
    ['the day it was posted', '2013-11-11'],
    ['a later day', '2013-11-13'],
    ['today', '2013-11-20'],
  ])('takes proof of arrival on %s, and stops the presumption', (_when, day) => {
    expect(given(recordArrival, sent, now).when(proof(day))).toEqual(accepted(day));
  });

  it('refuses arrival the day before posting', () => {
    expect(given(recordArrival, sent, now).when(proof('2013-11-10'))).toMatchObject({
      refusal: {
        code: 'arrival-before-dispatch',
        facts: { arrivedOn: '2013-11-10', dispatchedOn: '2013-11-11' },
      },
    });
  });

  it('refuses a day that has not come', () => {
    expect(given(recordArrival, sent, now).when(proof('2013-11-21'))).toMatchObject({
      refusal: { code: 'date-in-future', facts: { day: '2013-11-21', today: '2013-11-20' } },
    });
  });

  it('stands over a presumption, whether earlier, later or the same day', () => {
    for (const day of ['2013-11-13', '2013-11-18', '2013-11-19']) {
      expect(given(recordArrival, [...sent, arrived()], now).when(proof(day))).toEqual(accepted(day));
    }
  });

  it('is already true for the proven day, and refuses another', () => {
    const past = [...sent, proven('2013-11-13')];
    expect(given(recordArrival, past, now).when(proof('2013-11-13')).kind).toBe('already-true');
    expect(given(recordArrival, past, now).when(proof('2013-11-14'))).toMatchObject({
      refusal: { code: 'arrival-already-proven', facts: { arrivedOn: '2013-11-13' } },
    });
  });

  it('refuses a letter that is not there, and one that is made but not sent', () => {
    expect(given(recordArrival, [], now).when(proof('2013-11-13'))).toMatchObject({
      refusal: { code: 'notice-unknown' },
    });
    expect(given(recordArrival, [ordered(), produced], now).when(proof('2013-11-13'))).toMatchObject({
      refusal: { code: 'letter-not-dispatched' },
    });
  });

  it('refuses proof of arrival of a letter that came back', () => {
    const past = [...sent, returned({ on: '2013-11-19' })];
    expect(given(recordArrival, past, now).when(proof('2013-11-13')).kind).toBe('refuse');
  });
});

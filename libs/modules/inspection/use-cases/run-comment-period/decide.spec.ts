import { given } from '@kernel/given-when-then.js';
import {
  carriedOut,
  holderNotice,
  inspectionId,
  periodCancelled,
  periodExpired,
  periodStarted,
  subjects,
} from '../../testing/made-up-control.js';
import { cancelCommentPeriod, expireCommentPeriod, startCommentPeriod } from './decide.js';

const name = `comment-period:${holderNotice}`;
const start = (receivedOn: string, certainty: 'proven' | 'presumed' = 'proven') => ({
  inspectionId,
  noticeId: holderNotice,
  receivedOn,
  certainty,
});

describe('start-comment-period', () => {
  it('gives two weeks from receipt, and sends the command that ends them', () => {
    expect(given(startCommentPeriod, [carriedOut()]).when(start('2013-11-13'))).toMatchObject({
      kind: 'accept',
      events: [
        {
          ...periodStarted(),
          deadlines: [
            {
              op: 'arm',
              name,
              start: '2013-11-13',
              due: '2013-11-27',
              paragraph: 'alkoholforskriften § 9-6',
              command: { name: 'expire-comment-period', data: { inspectionId, due: '2013-11-27' } },
            },
          ],
        },
      ],
    });
  });

  it.each([
    ['a Saturday rolls to Monday', '2013-11-16', '2013-12-02'],
    ['1 January rolls to the 2nd', '2013-12-18', '2014-01-02'],
    ['Maundy Thursday rolls past Easter', '2014-04-03', '2014-04-22'],
  ])('%s', (_why, receivedOn, due) => {
    expect(given(startCommentPeriod, [carriedOut()]).when(start(receivedOn))).toMatchObject({
      events: [{ data: { due } }],
    });
  });

  it('never shortens time that runs: a proof of earlier or equal arrival changes nothing', () => {
    const presumed = [carriedOut(), periodStarted({ certainty: 'presumed' })];
    for (const day of ['2013-11-11', '2013-11-13']) {
      expect(given(startCommentPeriod, presumed).when(start(day)).kind).toBe('already-true');
    }
  });

  it('lengthens it when the proof is later, also when it had run out', () => {
    for (const past of [[periodStarted({ certainty: 'presumed' })], [periodStarted(), periodExpired()]]) {
      expect(given(startCommentPeriod, [carriedOut(), ...past]).when(start('2013-11-14'))).toMatchObject({
        events: [{ data: { due: '2013-11-28' } }],
      });
    }
  });

  it('starts again for the same letter after it was cancelled', () => {
    const past = [carriedOut(), periodStarted(), periodCancelled];
    expect(given(startCommentPeriod, past).when(start('2013-11-13')).kind).toBe('accept');
  });
});

describe('cancel-comment-period', () => {
  const returned = { inspectionId, noticeId: holderNotice };

  it('takes the clock away that a returned report had started, running or over', () => {
    for (const past of [[periodStarted()], [periodStarted(), periodExpired()]]) {
      expect(given(cancelCommentPeriod, [carriedOut(), ...past]).when(returned)).toEqual({
        kind: 'accept',
        events: [{ ...periodCancelled, deadlines: [{ op: 'cancel', name, why: 'report returned' }] }],
      });
    }
  });

  it('is already true when none was started', () => {
    expect(given(cancelCommentPeriod, [carriedOut()]).when(returned).kind).toBe('already-true');
    const other = periodStarted({ noticeId: 'another' });
    expect(given(cancelCommentPeriod, [carriedOut(), other]).when(returned).kind).toBe('already-true');
  });
});

describe('expire-comment-period', () => {
  const due = '2013-11-27';

  it('records that the last day is over', () => {
    expect(given(expireCommentPeriod, [carriedOut(), periodStarted()]).when({ inspectionId, due })).toEqual({
      kind: 'accept',
      events: [{ type: 'comment-period-expired', data: { inspectionId, due }, subjects }],
    });
  });

  it.each([
    ['cancelled', [periodStarted(), periodCancelled]],
    ['over already', [periodStarted(), periodExpired()]],
    ['moved to a later day', [periodStarted(), periodStarted({ due: '2013-11-28' })]],
    ['never started', []],
  ])('does nothing when the period was %s', (_why, past) => {
    expect(given(expireCommentPeriod, [carriedOut(), ...past]).when({ inspectionId, due }).kind).toBe('already-true');
  });
});

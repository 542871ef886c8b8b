import { given } from '@kernel/given-when-then.js';
import { blocked, missing, noticeId, ordered, produced, subjects } from '../../testing/made-up-notice.js';
import { askProduction, recordProduction } from './decide.js';

const { noticeId: _id, ...letter } = produced.data;

describe('record-production', () => {
  it('records the letter by the hash of its bytes', () => {
    expect(given(recordProduction, [ordered()]).when({ noticeId, letter })).toEqual({
      kind: 'accept',
      events: [produced],
    });
  });

  it('records what a letter lacks, as often as it is tried', () => {
    for (const past of [[ordered()], [ordered(), blocked]]) {
      expect(given(recordProduction, past).when({ noticeId, letter: { missing } })).toEqual({
        kind: 'accept',
        events: [blocked],
      });
    }
  });

  it('is made once: a second result, good or bad, changes nothing', () => {
    const past = [ordered(), produced];
    expect(given(recordProduction, past).when({ noticeId, letter }).kind).toBe('already-true');
    expect(given(recordProduction, past).when({ noticeId, letter: { missing } }).kind).toBe('already-true');
  });

  it('refuses a letter that was not ordered', () => {
    expect(given(recordProduction, []).when({ noticeId, letter })).toMatchObject({
      refusal: { code: 'notice-unknown' },
    });
  });
});

describe('ask-production', () => {
  it('asks for a blocked letter to be made again', () => {
    expect(given(askProduction, [ordered(), blocked]).when({ noticeId })).toEqual({
      kind: 'accept',
      events: [{ type: 'notice-production-asked', data: { noticeId }, subjects }],
    });
  });

  it('is already true when the letter is made', () => {
    expect(given(askProduction, [ordered(), produced]).when({ noticeId }).kind).toBe('already-true');
  });

  it('refuses a letter that is not there', () => {
    expect(given(askProduction, []).when({ noticeId })).toMatchObject({ refusal: { code: 'notice-unknown' } });
  });
});

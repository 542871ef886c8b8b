import { given } from '@kernel/given-when-then.js';
import { approved, noticeId, ordered, subjects } from '../../testing/made-up-notice.js';
import { approveNotice } from './decide.js';

describe('approve-notice', () => {
  const waiting = ordered({ policy: 'approve-first' });

  it('lets a waiting letter go out', () => {
    expect(given(approveNotice, [waiting]).when({ noticeId })).toEqual({
      kind: 'accept',
      events: [{ type: 'notice-approved', data: { noticeId }, subjects }],
    });
  });

  it('is already true for an approved letter, and for one that never waited', () => {
    expect(given(approveNotice, [waiting, approved]).when({ noticeId }).kind).toBe('already-true');
    expect(given(approveNotice, [ordered()]).when({ noticeId }).kind).toBe('already-true');
  });

  it('refuses a letter that is not there', () => {
    expect(given(approveNotice, []).when({ noticeId })).toMatchObject({ refusal: { code: 'notice-unknown' } });
  });
});

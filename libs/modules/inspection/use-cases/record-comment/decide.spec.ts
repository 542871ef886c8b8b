import { given } from '@kernel/given-when-then.js';
import {
  carriedOut,
  commented,
  inspectionId,
  periodCancelled,
  periodExpired,
  periodStarted,
  subjects,
} from '../../testing/made-up-control.js';
import { recordComment } from './decide.js';

const comment = (receivedOn: string) => ({
  inspectionId,
  documentId: 'document-1',
  receivedOn,
  from: 'holder' as const,
});

describe('record-comment', () => {
  it.each([
    ['2013-11-26', false],
    ['2013-11-27', false],
    ['2013-11-28', true],
  ])('a comment received on %s, when the last day is the 27th: late %s', (receivedOn, late) => {
    expect(given(recordComment, [carriedOut(), periodStarted()]).when(comment(receivedOn))).toEqual({
      kind: 'accept',
      events: [
        {
          type: 'holder-commented',
          data: { ...comment(receivedOn), late },
          occurredAt: receivedOn,
          subjects: [...subjects, 'document:document-1'],
        },
      ],
    });
  });

  it('takes a late comment also after the period is recorded as over', () => {
    const past = [carriedOut(), periodStarted(), periodExpired()];
    expect(given(recordComment, past).when(comment('2014-01-15'))).toMatchObject({
      kind: 'accept',
      events: [{ data: { late: true } }],
    });
  });

  it('is not late before any period began, nor when the report came back', () => {
    for (const past of [[carriedOut()], [carriedOut(), periodStarted(), periodCancelled]]) {
      expect(given(recordComment, past).when(comment('2014-01-15'))).toMatchObject({
        events: [{ data: { late: false } }],
      });
    }
  });

  it('measures by the last of several periods', () => {
    const past = [carriedOut(), periodStarted(), periodStarted({ noticeId: 'second', due: '2013-12-02' })];
    expect(given(recordComment, past).when(comment('2013-12-02'))).toMatchObject({
      events: [{ data: { late: false } }],
    });
    expect(given(recordComment, past).when(comment('2013-12-03'))).toMatchObject({
      events: [{ data: { late: true } }],
    });
  });

  it('is already true for the same document', () => {
    expect(given(recordComment, [carriedOut(), commented()]).when(comment('2013-11-20')).kind).toBe('already-true');
  });

  it('refuses a control that is not there', () => {
    expect(given(recordComment, []).when(comment('2013-11-20'))).toMatchObject({
      kind: 'refuse',
      refusal: { code: 'inspection-unknown' },
    });
  });
});

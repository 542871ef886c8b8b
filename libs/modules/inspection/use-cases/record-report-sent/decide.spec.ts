import { given } from '@kernel/given-when-then.js';
import { carriedOut, placeNotice, reportSent, subjects } from '../../testing/made-up-control.js';
import { recordReportSent } from './decide.js';

const toHolder = reportSent('holder').data;
const toPlace = reportSent('place').data;

describe('record-report-sent', () => {
  it('records the day, and leaves the one-week limit while the other letter is not out', () => {
    expect(given(recordReportSent, [carriedOut()]).when(toHolder)).toEqual({
      kind: 'accept',
      events: [{ type: 'inspection-report-sent', data: toHolder, occurredAt: '2013-11-12', subjects, deadlines: [] }],
    });
  });

  it('meets the one-week limit when place and holder have been written to', () => {
    expect(given(recordReportSent, [carriedOut(), reportSent('holder')]).when(toPlace)).toMatchObject({
      events: [{ deadlines: [{ op: 'cancel', name: 'inspection-report' }] }],
    });
  });

  it('does not count a second letter to the same as the other', () => {
    const second = { ...toPlace, noticeId: 'another' };
    expect(given(recordReportSent, [carriedOut(), reportSent('place')]).when(second)).toMatchObject({
      events: [{ deadlines: [] }],
    });
  });

  it('is already true for a letter that is recorded', () => {
    const past = [carriedOut(), reportSent('place')];
    expect(given(recordReportSent, past).when({ ...toPlace, noticeId: placeNotice }).kind).toBe('already-true');
  });
});

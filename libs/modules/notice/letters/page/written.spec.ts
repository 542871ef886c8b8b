import { isDate, isTime, writtenCount, writtenDate, writtenTime } from './written.js';

describe('dates, times and numbers as written in Norwegian', () => {
  it('writes dates and times', () => {
    expect(writtenDate('2014-04-14')).toBe('14. april 2014');
    expect(writtenDate('2012-03-01')).toBe('1. mars 2012');
    expect(writtenTime('21:30')).toBe('kl. 21.30');
    expect(writtenTime('00:05')).toBe('kl. 00.05');
  });

  it('writes counts', () => {
    expect([1, 2, 7, 12, 13].map((count) => writtenCount(count, 'nb'))).toEqual(['én', 'to', 'sju', 'tolv', '13']);
    expect(writtenCount(1, 'nn')).toBe('ein');
    expect([0, 1000, 1234567].map((count) => writtenCount(count, 'nb'))).toEqual([
      '0',
      '1\u00a0000',
      '1\u00a0234\u00a0567',
    ]);
  });

  it('knows what is a date and a time', () => {
    expect(['2016-02-29', '2014-04-14'].every(isDate)).toBe(true);
    expect(['2015-02-29', '14.04.2014', '', '2014-4-1', '2014-04-14T10:00'].some(isDate)).toBe(false);
    expect(['00:00', '23:59'].every(isTime)).toBe(true);
    expect(['24:00', '9:30', '21.30', ''].some(isTime)).toBe(false);
  });
});

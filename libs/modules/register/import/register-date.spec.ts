import { readDate } from './register-date.js';

describe('dates of a register file', () => {
  it.each([
    ['2012-07-01', '2012-07-01'],
    ['01.07.2012', '2012-07-01'],
    ['1.7.2012', '2012-07-01'],
    ['29.02.2016', '2016-02-29'],
  ])('reads %s', (text, iso) => expect(readDate(text)).toBe(iso));

  it.each([
    '30.02.2016',
    '29.02.2015',
    '2012-13-01',
    '07/01/2012',
    '20120701',
    '01.07.12',
    '0012-07-01',
    '2012-7-1',
    'i går',
    '',
  ])('refuses %s', (text) => expect(readDate(text)).toBeNull());
});

import { writtenKroner, writtenLength } from './written-length.js';

describe('lengths and money as written in Norwegian', () => {
  it('writes one and more of each unit in both languages', () => {
    const lengths = [{ days: 1 }, { days: 14 }, { weeks: 1 }, { weeks: 2 }, { months: 1 }, { months: 3 }];
    expect(lengths.map((length) => writtenLength('nb', length)).join()).toBe(
      'én dag,14 dager,én uke,to uker,én måned,tre måneder',
    );
    expect(lengths.map((length) => writtenLength('nn', length)).join()).toBe(
      'ein dag,14 dagar,éi veke,to veker,ein månad,tre månader',
    );
  });

  it('writes money to the øre', () => {
    expect([100, 163000, 1234550, 123456705, 5].map(writtenKroner)).toEqual([
      '1 krone',
      '1\u00a0630 kroner',
      '12\u00a0345,50 kroner',
      '1\u00a0234\u00a0567,05 kroner',
      '0,05 kroner',
    ]);
  });
});

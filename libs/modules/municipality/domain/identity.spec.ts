import { municipalities } from '@kernel/municipality.js';
import { defaultLanguage, nameOn, numberOn } from './identity.js';

describe('names and numbers of the six municipalities', () => {
  it.each([
    ['hol', '0620', '3044', '3330'],
    ['aal', '0619', '3043', '3328'],
    ['gol', '0617', '3041', '3324'],
    ['hemsedal', '0618', '3042', '3326'],
    ['nesbyen', '0616', '3040', '3322'],
    ['flaa', '0615', '3039', '3320'],
  ] as const)('%s: the number changes on 1 January 2020 and 2024, not the day before', (key, first, second, third) => {
    expect(['2019-12-31', '2020-01-01', '2023-12-31', '2024-01-01'].map((day) => numberOn(key, day))).toEqual([
      first,
      second,
      second,
      third,
    ]);
  });

  it('Nesbyen was Nes until 2019', () => {
    expect([nameOn('nesbyen', '2019-12-31'), nameOn('nesbyen', '2020-01-01')]).toEqual(['Nes', 'Nesbyen']);
  });

  it('have a language each', () => {
    expect(municipalities.filter((key) => defaultLanguage(key) === 'nn').sort()).toEqual(['aal', 'gol', 'hemsedal']);
  });
});

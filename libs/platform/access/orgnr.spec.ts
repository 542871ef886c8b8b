import { isOrgnr } from './orgnr.js';

describe('isOrgnr', () => {
  it.each(['974760673', '889640782', '991825827'])('takes %s', (value) => expect(isOrgnr(value)).toBe(true));

  it.each(['974760674', '97476067', '9747606733', '974 760 673', '', 974760673, null, '97476067a'])(
    'does not take %p',
    (value) => expect(isOrgnr(value)).toBe(false),
  );

  it('lets one changed digit never pass', () => {
    const good = '974760673';
    for (let index = 0; index < 9; index += 1) {
      for (let step = 1; step < 10; step += 1) {
        const digit = (Number(good[index]) + step) % 10;
        expect(isOrgnr(good.slice(0, index) + String(digit) + good.slice(index + 1))).toBe(false);
      }
    }
  });
});

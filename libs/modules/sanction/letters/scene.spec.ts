import { municipality } from '../testing/made-up-record.js';
import { appealBody } from './scene.js';

describe('the body that hears an appeal, also against a warning treated as a decision', () => {
  it('was Fylkesmannen the day before 2021 and is Statsforvalteren from its first day', () => {
    const on = (today: string) => appealBody({ settings: municipality, today });
    expect([on('2020-12-31'), on('2021-01-01')]).toEqual(['Fylkesmannen', 'Statsforvalteren']);
  });

  it('is what the municipality has set, from that day', () => {
    const settings = {
      ...municipality,
      settings: { appealBody: [{ value: 'Fylkesmannen i Buskerud', from: '2014-01-01' }] },
    };
    expect(appealBody({ settings, today: '2014-01-01' })).toBe('Fylkesmannen i Buskerud');
    expect(appealBody({ settings, today: '2013-12-31' })).toBe('Fylkesmannen');
  });
});

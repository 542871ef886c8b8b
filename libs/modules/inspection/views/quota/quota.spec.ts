import { defaultRules } from '@law/rule-set.js';
import { quotaOf } from './quota.js';

const licence = (placeId: string, kind: 'serving' | 'sale' | 'vinmonopol' = 'serving', end = '2016-06-30') => ({
  placeId,
  kind,
  period: { start: '2012-07-01', end },
});
const control = (
  placeId: string,
  endedAt = '2013-05-01T20:00:00Z',
  source: 'inspectors' | 'police' = 'inspectors',
) => ({
  placeId,
  source,
  of: 'serving' as const,
  endedAt,
  inspectors: 2,
});
const of = (...args: [Parameters<typeof quotaOf>[1], Parameters<typeof quotaOf>[2]]) =>
  quotaOf(2013, ...args, defaultRules);

describe('the year’s controls', () => {
  it('are enough when every place has one and the total is three per place', () => {
    const three = [control('a'), control('a'), control('a')];
    expect(of([licence('a')], three)).toMatchObject({ places: 1, requiredByLaw: 3, done: 3, enough: true });
    expect(of([licence('a')], three.slice(1))).toMatchObject({ shortfall: 1, enough: false });
  });

  it('are not enough where one place had none, however many there were', () => {
    const many = Array.from({ length: 9 }, () => control('a'));
    expect(of([licence('a'), licence('b')], many)).toMatchObject({ shortfall: 0, missing: ['b'], enough: false });
  });

  it('count by the year in Oslo, and reports of the police not at all', () => {
    const controls = [
      control('a', '2013-12-31T22:59:00Z'),
      control('a', '2013-12-31T23:00:00Z'),
      control('a', '2013-05-01', 'police'),
    ];
    expect(of([licence('a')], controls).done).toBe(1);
  });

  it('are not owed for Vinmonopolet, nor for a licence that ends before the year does', () => {
    expect(of([licence('a', 'vinmonopol'), licence('b', 'sale', '2013-12-30')], [])).toMatchObject({
      places: 0,
      enough: true,
    });
    expect(of([licence('b', 'sale', '2013-12-31')], [])).toMatchObject({ places: 1, missing: ['b'] });
  });
});

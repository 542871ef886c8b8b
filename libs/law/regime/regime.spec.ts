import fc from 'fast-check';
import { defaultRules } from '../rule-set.js';
import { anyDate, instantBetween } from '../testing/arbitraries.js';
import { explainRegime, regime } from './regime.js';

describe('regime', () => {
  test('neither discovery nor decision chooses the rules', () => {
    fc.assert(
      fc.property(
        instantBetween('2014-01-01', '2018-01-01'),
        anyDate,
        anyDate,
        (offenceAt, discoveredAt, decidedOn) => {
          expect(regime({ offenceAt, discoveredAt, decidedOn }, defaultRules)).toEqual(
            regime({ offenceAt }, defaultRules),
          );
        },
      ),
    );
  });

  test('New Year’s Eve 2015 is local to its last second in Oslo', () => {
    expect(regime({ offenceAt: '2015-12-31T22:59:59Z' }, defaultRules)).toEqual({ regime: 'local-ladder' });
    expect(regime({ offenceAt: '2015-12-31T23:00:00Z' }, defaultRules)).toEqual({ regime: 'national-points' });
  });

  test('the explanation names the day and the first day of the national points', () => {
    const [step] = explainRegime({ offenceAt: '2015-12-31' }, defaultRules).reasoning;
    expect(step).toMatchObject({ rule: 'regime', confidence: 'V', outcome: 'local-ladder' });
    expect(step?.explanation.nn).toContain('31. desember 2015');
    expect(step?.explanation.nb).toContain('1. januar 2016');
  });
});

import fc from 'fast-check';
import { addLength } from '../calendar/length.js';
import { defaultRules } from '../rule-set.js';
import { anyDate } from '../testing/arbitraries.js';
import { licencePeriod } from './licence-period.js';

describe('licence-period', () => {
  test('a licence never lasts longer than four years and never ends before it starts', () => {
    fc.assert(
      fc.property(
        anyDate,
        anyDate,
        fc.integer({ min: 2011, max: 2060 }),
        fc.constantFrom('06-30' as const, '09-30' as const),
        fc.option(fc.integer({ min: 1, max: 80 })),
        (grantedOn, startsOn, councilElectionYear, localEndRule, requestedMonths) => {
          const given = { grantedOn, startsOn, councilElectionYear, localEndRule, requestedMonths };
          const answer = licencePeriod(given, defaultRules);
          if ('error' in answer) return;
          expect(answer.endsOn < addLength(startsOn, { years: 4 })).toBe(true);
          expect(answer.endsOn >= startsOn).toBe(true);
          expect(answer.endsOn <= `${councilElectionYear + 1}-${localEndRule}`).toBe(true);
        },
      ),
    );
  });

  test('a licence granted before 2016 ends on 30 June at the latest', () => {
    const given = { councilElectionYear: 2015, localEndRule: '09-30' } as const;
    expect(licencePeriod({ ...given, grantedOn: '2015-12-31' }, defaultRules)).toEqual({ endsOn: '2016-06-30' });
    expect(licencePeriod({ ...given, grantedOn: '2016-01-01' }, defaultRules)).toEqual({ endsOn: '2016-09-30' });
  });
});

import fc from 'fast-check';
import { osloDay } from '../calendar/oslo-time.js';
import { isWorkingDay } from '../calendar/working-days.js';
import { defaultRules } from '../rule-set.js';
import { anyLength, instantBetween } from '../testing/arbitraries.js';
import { deadlineCount, explainDeadlineCount } from './deadline-count.js';

const due = (start: string, length: { days: number } | { weeks: number }): string =>
  deadlineCount({ start, length, counting: 'roll-forward' }, defaultRules).due;

describe('deadline-count', () => {
  test('a rolled deadline never falls on a non-working day and never before the unrolled day', () => {
    fc.assert(
      fc.property(instantBetween('2011-01-01', '2050-12-31'), anyLength, (start, length) => {
        const rolled = deadlineCount({ start, length, counting: 'roll-forward' }, defaultRules).due;
        const plain = deadlineCount({ start, length, counting: 'none' }, defaultRules).due;
        expect(isWorkingDay(rolled)).toBe(true);
        expect(rolled >= plain && plain >= osloDay(start)).toBe(true);
      }),
    );
  });

  test('A deadline is not moved by UTC storage', () => {
    fc.assert(
      fc.property(instantBetween('2011-01-01', '2050-12-31'), anyLength, (start, length) => {
        const byInstant = deadlineCount({ start, length, counting: 'roll-forward' }, defaultRules);
        expect(byInstant).toEqual(
          deadlineCount({ start: osloDay(start), length, counting: 'roll-forward' }, defaultRules),
        );
      }),
    );
    expect(due('2026-04-13T22:30:00Z', { weeks: 3 })).toBe(due('2026-04-14', { weeks: 3 }));
  });

  test('Holidays are not counted as working days: three weeks to 1 May end on Monday 4 May', () => {
    expect(due('2026-04-10', { weeks: 3 })).toBe('2026-05-04');
  });

  test('The weekday is the one in Oslo: a start late on Friday in UTC is a Saturday here', () => {
    expect(due('2026-09-18T22:30:00Z', { days: 0 })).toBe('2026-09-21');
  });

  test('the explanation counts first and rolls after, in both languages', () => {
    const { reasoning } = explainDeadlineCount(
      { start: '2026-04-10', length: { weeks: 3 }, counting: 'roll-forward' },
      defaultRules,
    );
    expect(reasoning.map(({ rule, outcome }) => [rule, outcome])).toEqual([
      ['deadline-length', '2026-05-01'],
      ['deadline-roll', '2026-05-04'],
    ]);
    expect(reasoning[1]?.explanation).toEqual({
      nb: '1. mai 2026 er ikke en virkedag. Fristen flyttes til 4. mai 2026.',
      nn: '1. mai 2026 er ikkje ein verkedag. Fristen blir flytt til 4. mai 2026.',
    });
    expect(reasoning[1]?.version).toBe(defaultRules.version);
  });
});

import fc from 'fast-check';
import { instant } from '../calendar/iso.js';
import { defaultRules, type RuleSet, withReadings } from '../rule-set.js';
import type { LadderRow } from '../rule-set/ladder.js';
import { instantBetween } from '../testing/arbitraries.js';
import type { LadderHistoryEntry, LadderOffence, LocalLadderGiven } from './ladder-case.js';
import { explainLocalLadder, localLadder } from './local-ladder.js';

/** From mild to severe; rows of one number weigh the same. */
const severity: Record<LadderRow, number> = { A: 0, B: 1, E: 1, C: 2, F: 3, H: 4, D: 5, I: 5, K: 5 };

const offence = (from: string, to: string): fc.Arbitrary<LadderOffence> =>
  fc.record({ at: instantBetween(from, to), class: fc.constantFrom('ordinary', 'gross') });
const entry: fc.Arbitrary<LadderHistoryEntry> = fc
  .tuple(
    fc.array(offence('2012-07-01', '2015-06-01'), { minLength: 1, maxLength: 2 }),
    fc.constantFrom('warning' as const, 'withdrawal' as const),
    fc.integer({ min: 1, max: 100 }),
    fc.constantFrom(false, false, false, true),
  )
  .map(([offences, kind, days, annulled]) => {
    const latest = offences.map(({ at }) => at).reduce((a, b) => (a > b ? a : b));
    const notifiedAt = instant(latest)
      .add({ hours: 24 * days })
      .toString();
    return { offences, reaction: { kind, notifiedAt, annulled } };
  });
const anyGiven: fc.Arbitrary<LocalLadderGiven> = fc.record({
  licencePeriod: fc.constant({ start: '2012-07-01', end: '2016-06-30' }),
  history: fc.array(entry, { maxLength: 5 }),
  newOffences: fc.array(offence('2012-07-01', '2015-12-01'), { minLength: 1, maxLength: 2 }),
  startOn: fc.constant('2015-12-15'),
});
const rowOf = (given: LocalLadderGiven, rules: RuleSet = defaultRules): LadderRow => {
  const answer = localLadder(given, rules);
  if ('error' in answer || answer.row === null) throw new Error('a row was expected');
  return answer.row;
};
const weight = (given: LocalLadderGiven): number => severity[rowOf(given)];

const past = (at: string, cls: 'ordinary' | 'gross', kind: 'warning' | 'withdrawal'): LadderHistoryEntry => ({
  offences: [{ at: `${at}T12:00:00Z`, class: cls }],
  reaction: { kind, notifiedAt: instant(`${at}T12:00:00Z`).add({ hours: 240 }).toString() },
});
const fresh = (cls: 'ordinary' | 'gross', ...history: LadderHistoryEntry[]): LocalLadderGiven => ({
  licencePeriod: { start: '2012-07-01', end: '2016-06-30' },
  history,
  newOffences: [{ at: '2015-01-10T12:00:00Z', class: cls }],
  startOn: '2015-03-01',
});

describe('local-ladder', () => {
  test('the order of the history does not matter', () => {
    fc.assert(
      fc.property(anyGiven, fc.infiniteStream(fc.nat()), (given, keys) => {
        const shuffled = given.history
          .map((one) => ({ one, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        expect(localLadder({ ...given, history: shuffled }, defaultRules)).toEqual(localLadder(given, defaultRules));
      }),
    );
  });

  test('a further or later offence never weakens the row', () => {
    fc.assert(
      fc.property(anyGiven, offence('2012-07-01', '2015-12-01'), (given, extra) => {
        expect(weight({ ...given, newOffences: [...given.newOffences, extra] })).toBeGreaterThanOrEqual(weight(given));
      }),
    );
  });

  test('a further counted reaction never weakens the row', () => {
    fc.assert(
      fc.property(anyGiven, entry, (given, extra) => {
        expect(weight({ ...given, history: [...given.history, extra] })).toBeGreaterThanOrEqual(weight(given));
      }),
      { numRuns: 500 },
    );
  });

  test('the cap never passes the licence period', () => {
    fc.assert(
      fc.property(anyGiven, (given) => {
        const answer = localLadder(given, defaultRules);
        if ('error' in answer) throw new Error(answer.error);
        expect((answer.capEnd ?? '') <= given.licencePeriod.end).toBe(true);
      }),
    );
  });

  test('each reading can be exchanged, and the version says so', () => {
    const gross = past('2013-01-10', 'gross', 'withdrawal');
    const ordinary = past('2013-01-10', 'ordinary', 'withdrawal');
    const second = past('2013-06-10', 'gross', 'withdrawal');
    const apart = withReadings(defaultRules, { ordinaryAfterGrossWithdrawal: 'row-b' });
    expect([rowOf(fresh('ordinary', gross)), rowOf(fresh('ordinary', gross), apart)]).toEqual(['C', 'B']);
    const strict = withReadings(defaultRules, { grossAfterOrdinaryWithdrawal: 'row-e' });
    expect([rowOf(fresh('gross', ordinary)), rowOf(fresh('gross', ordinary), strict)]).toEqual(['F', 'E']);
    const any = withReadings(defaultRules, { furtherOffencesAfterRowH: 'any' });
    expect([rowOf(fresh('ordinary', gross, second)), rowOf(fresh('ordinary', gross, second), any)]).toEqual(['C', 'I']);
    const runsOn = withReadings(defaultRules, { resetOnNewPeriod: false });
    const earlier = fresh('ordinary', past('2012-03-10', 'ordinary', 'warning'));
    expect([rowOf(earlier), rowOf(earlier, runsOn)]).toEqual(['A', 'B']);
    expect(rowOf({ ...earlier, resetOnNewPeriod: true }, runsOn)).toBe('A');
    expect(runsOn.version).toBe('2026-07-20+resetOnNewPeriod=false');
    expect(withReadings(runsOn, { resetOnNewPeriod: true }).version).toBe(defaultRules.version);
  });

  test('An annulled withdrawal is recomputed out of every later step', () => {
    const first = past('2013-01-10', 'ordinary', 'warning');
    const second = past('2013-06-10', 'ordinary', 'withdrawal');
    const third = past('2013-11-10', 'ordinary', 'withdrawal');
    const annulled = { ...second, reaction: { ...second.reaction, annulled: true } };
    expect(rowOf(fresh('ordinary', first, second, third))).toBe('D');
    expect(rowOf(fresh('ordinary', first, annulled, third))).toBe('C');
  });

  test('the explanation tells what counted, what did not and why, each row tried, and the cap', () => {
    const counted = past('2013-01-10', 'ordinary', 'withdrawal');
    const other = past('2013-06-10', 'ordinary', 'withdrawal');
    const track = { ...other, reaction: { ...other.reaction, track: '7.3' as const } };
    const { reasoning } = explainLocalLadder(fresh('ordinary', counted, track), defaultRules);
    expect(reasoning.map(({ rule, outcome }) => [rule, outcome])).toEqual([
      ['ladder-case', 'one-step'],
      ['ladder-history', 'counts'],
      ['ladder-history', 'other-track'],
      ['ladder-recomputed-row', 'A'],
      ['ladder-state', { reactions: 1, withdrawalRows: ['A'] }],
      ['ladder-row', false],
      ['ladder-row', true],
      ['ladder-cap', '2015-05-31'],
    ]);
    expect(reasoning.map(({ facts }) => facts.row).filter(Boolean)).toEqual(['D', 'C']);
    for (const { explanation } of reasoning) expect([explanation.nb, explanation.nn].every(Boolean)).toBe(true);
  });
});

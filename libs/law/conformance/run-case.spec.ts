import { runCase } from '../conformance.js';
import { jsonEqual } from './json-equal.js';

describe('comparison', () => {
  test.each([
    [{ a: 1, b: null }, { b: null, a: 1 }, true],
    [{ a: 1 }, { a: 1, b: null }, false],
    [{ a: 1, b: undefined }, { a: 1 }, false],
    [[1, 2], [2, 1], false],
    [[], {}, false],
    [null, undefined, false],
    [{ a: [{ b: '1' }] }, { a: [{ b: 1 }] }, false],
  ])('%j and %j: %s', (a, b, equal) => {
    expect(jsonEqual(a, b)).toBe(equal);
    expect(jsonEqual(b, a)).toBe(equal);
  });
});

describe('runCase', () => {
  test('missing and null optional inputs mean the same', () => {
    const expected = { open: '08:00', close: '18:00' };
    for (const given of [{ date: '2026-09-15' }, { date: '2026-09-15', municipalRules: null, electionDays: null }])
      expect(runCase('sale-hours', { id: 'a', given, expect: expected })).toEqual({ passed: true });
  });

  test.each([
    ['no-such-rule', {}, 'unknown rule: no-such-rule'],
    ['regime', null, 'given must be an object'],
    ['regime', { offenceAt: '2016-02-30' }, 'given.offenceAt must be a date or an instant'],
    [
      'deadline-count',
      { start: '2026-01-01', length: { days: 1, weeks: 1 }, counting: 'none' },
      'given.length must be a length',
    ],
    [
      'points',
      { asOf: '2026-01-01', offences: [{ id: 'a', at: '2026-01-01', provision: 'x' }] },
      'given.offences[0].provision must be one of',
    ],
    ['local-ladder', { history: [] }, 'given.licencePeriod must be an object'],
    ['holidays', { year: 12 }, 'no Gregorian Easter for 12'],
  ])('%s over %j is a failure that says why', (rule, given, problem) => {
    const result = runCase(rule, { id: 'a', given, expect: {} });
    expect(result).toEqual({ passed: false, problem: expect.stringContaining(problem) as string });
  });

  test('a wrong answer is shown', () => {
    expect(runCase('regime', { id: 'a', given: { offenceAt: '2016-01-01' }, expect: {} })).toEqual({
      passed: false,
      got: { regime: 'national-points' },
    });
  });
});

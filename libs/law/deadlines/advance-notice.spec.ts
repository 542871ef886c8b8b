import fc from 'fast-check';
import { addDays } from '../calendar/working-days.js';
import { defaultRules } from '../rule-set.js';
import { dateBetween } from '../testing/arbitraries.js';
import { advanceNotice, explainAdvanceNotice } from './advance-notice.js';

const near = dateBetween('2026-03-01', '2026-05-31');
const maybe = fc.option(near, { nil: null });
const anyNotice = fc.record({
  dispatchedOn: maybe,
  replyDays: fc.nat(30),
  statedStart: fc.constantFrom('dispatch' as const, 'receipt' as const),
  receivedOn: maybe,
  undeliverableOn: maybe,
  repliedOn: maybe,
  decisionOn: near,
});

describe('advance-notice', () => {
  test('without an exception no decision is allowed on or before the end of the reply period', () => {
    fc.assert(
      fc.property(anyNotice, (given) => {
        const answer = advanceNotice(given, defaultRules);
        if ('error' in answer) throw new Error('no exception was given');
        expect(answer.decisionAllowed).toBe(answer.replyDue !== null && given.decisionOn > answer.replyDue);
      }),
    );
  });

  test('a decision that is allowed one day is allowed the next', () => {
    fc.assert(
      fc.property(anyNotice, (given) => {
        const fixed = { ...given, undeliverableOn: null };
        const today = advanceNotice(fixed, defaultRules);
        const tomorrow = advanceNotice({ ...fixed, decisionOn: addDays(given.decisionOn, 1) }, defaultRules);
        if ('error' in today || 'error' in tomorrow) throw new Error('no exception was given');
        expect(tomorrow.decisionAllowed || !today.decisionAllowed).toBe(true);
      }),
    );
  });

  test('A notice that came back is no notice: the case is not closed as if it had been read', () => {
    const given = {
      dispatchedOn: '2026-04-01',
      replyDays: 14,
      undeliverableOn: '2026-04-20',
      decisionOn: '2026-04-20',
    };
    expect(advanceNotice(given, defaultRules)).toEqual({
      replyDue: null,
      decisionAllowed: false,
      reason: 'notice-returned',
    });
  });

  test('Skipping the notice needs a recorded reason', () => {
    const exception = { ground: 'risk-to-execution' as const, reason: ' \t' };
    expect(advanceNotice({ replyDays: 14, exception, decisionOn: '2026-04-20' }, defaultRules)).toEqual({
      error: 'exception-without-reason',
    });
  });

  test('every verdict is explained in both languages with its facts', () => {
    fc.assert(
      fc.property(anyNotice, (given) => {
        const { result, reasoning } = explainAdvanceNotice(given, defaultRules);
        const [step] = reasoning;
        expect(step?.outcome).toBe('error' in result ? result.error : result.reason);
        expect(step?.explanation.nb).toMatch(/^[A-ZÆØÅ].*\.$/u);
        expect(step?.explanation.nn).toMatch(/^[A-ZÆØÅ].*\.$/u);
      }),
    );
  });
});

import fc from 'fast-check';
import { addDays, isWorkingDay } from '../calendar/working-days.js';
import { defaultRules } from '../rule-set.js';
import { dateBetween } from '../testing/arbitraries.js';
import type { TurnoverReportGiven } from './turnover-case.js';
import { turnoverReport } from './turnover-report.js';

const day = dateBetween('2014-02-01', '2014-07-01');
const letter = fc.record({ sentOn: day, replyDays: fc.nat(20) });
const anyGiven: fc.Arbitrary<TurnoverReportGiven> = fc.record({
  licenceYear: fc.constant(2013),
  asOf: day,
  receivedOn: fc.option(day),
  reminders: fc.array(letter, { maxLength: 3 }),
  regime: fc.constantFrom('local-ladder', 'national-points', null),
  advanceNotice: fc.option(letter),
  withdrawalFrom: fc.option(day),
  feeUnpaid: fc.boolean(),
});
const ask = (given: TurnoverReportGiven) => turnoverReport(given, defaultRules);

describe('turnover-report', () => {
  test('what is dated later than the day asked about does not exist yet', () => {
    fc.assert(
      fc.property(anyGiven, (given) => {
        const later = (date: string | null | undefined): boolean => !!date && date > given.asOf;
        const known: TurnoverReportGiven = {
          ...given,
          receivedOn: later(given.receivedOn) ? null : given.receivedOn,
          reminders: given.reminders.filter(({ sentOn }) => !later(sentOn)),
          advanceNotice: later(given.advanceNotice?.sentOn) ? null : given.advanceNotice,
          withdrawalFrom: later(given.withdrawalFrom) ? null : given.withdrawalFrom,
        };
        expect(ask(known)).toEqual(ask(given));
      }),
    );
  });

  test('a decision is never the next step before a reminder and a notice, both sent and both run out', () => {
    fc.assert(
      fc.property(anyGiven, (given) => {
        if (ask(given).nextStep !== 'decide') return;
        const { advanceNotice, reminders } = given;
        expect(reminders.some(({ sentOn }) => sentOn > '2014-03-03' && sentOn < (advanceNotice?.sentOn ?? ''))).toBe(
          true,
        );
        expect(addDays(advanceNotice?.sentOn ?? '9999-01-01', advanceNotice?.replyDays ?? 0) < given.asOf).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('the report is due on a working day and is not overdue on it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2011, max: 2049 }), (licenceYear) => {
        const base = { licenceYear, reminders: [] };
        const { due } = ask({ ...base, asOf: '2011-01-01' });
        expect(isWorkingDay(due)).toBe(true);
        expect(ask({ ...base, asOf: due }).overdue).toBe(false);
        expect(ask({ ...base, asOf: addDays(due, 1) }).overdue).toBe(true);
      }),
    );
  });

  test('An advance notice sent on the last day of the reminder counts as not sent', () => {
    const base = { licenceYear: 2013, asOf: '2014-04-20', regime: 'local-ladder' } as const;
    const reminders = [{ sentOn: '2014-03-10', replyDays: 14 }];
    const notice = (sentOn: string) => ask({ ...base, reminders, advanceNotice: { sentOn, replyDays: 7 } }).nextStep;
    expect([notice('2014-03-24'), notice('2014-03-25')]).toEqual(['advance-notice', 'decide']);
  });
});

import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { defaultRules } from '@law/rule-set.js';
import { commentPeriod, reportDeadline } from './comment-period.js';

const day = fc
  .integer({ min: 0, max: 3650 })
  .map((days) => Temporal.PlainDate.from('2012-01-01').add({ days }).toString());
const daysBetween = (from: string, to: string): number => Temporal.PlainDate.from(from).until(to).total('days');

describe('the comment period', () => {
  it('is never shorter than fourteen days and never longer than the longest run of holidays allows', () => {
    fc.assert(
      fc.property(day, (receivedOn) => {
        const { due, start } = commentPeriod('i', 'n', receivedOn, defaultRules);
        expect(start).toBe(receivedOn);
        expect(daysBetween(receivedOn, due)).toBeGreaterThanOrEqual(14);
        expect(daysBetween(receivedOn, due)).toBeLessThanOrEqual(14 + 6);
      }),
    );
  });

  it('never ends earlier for a report that arrives later', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [early = a, late = b] = [a, b].sort();
        expect(
          commentPeriod('i', 'n', early, defaultRules).due <= commentPeriod('i', 'n', late, defaultRules).due,
        ).toBe(true);
      }),
    );
  });
});

describe('the week for the report', () => {
  it('shows only: nothing is done by itself when it runs out', () => {
    const deadline = reportDeadline('2013-11-08', defaultRules);
    expect(deadline).toMatchObject({ due: '2013-11-15', length: '1 week', paragraph: 'alkoholforskriften § 9-6' });
    expect(deadline).not.toHaveProperty('command');
  });
});

import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { given } from '@kernel/given-when-then.js';
import { defaultRules } from '@law/rule-set.js';
import { type SanctionEvent } from '../../domain/events.js';
import {
  breach,
  facts,
  historyComplete,
  licence,
  licenceFacts,
  licenceId,
  notified,
  offence,
  proposalIdOf,
  proposed,
  subjects,
  warned,
} from '../../testing/made-up-record.js';
import { proposeReaction } from './decide.js';

const decide = (n: number, past: readonly SanctionEvent[], setting: Partial<typeof facts> = {}) =>
  given(proposeReaction, past, { facts: { ...facts, ...setting }, now: '2014-01-15T12:00:00Z' }).when({
    licenceId,
    breachId: `breach-${n}`,
  });
const proposalOf = (decision: ReturnType<typeof decide>) => {
  if (decision.kind !== 'accept') throw new Error(decision.kind);
  return decision.events[0]?.data as { verdict: { row: string; reaction: string }; reasoning: { rule: string }[] };
};
const first = breach(1, offence('2013-11-09T00:45:00+01:00'));
const warnedOnce = [historyComplete, first, proposed(1), warned(1, '2013-12-02')];

describe('propose-reaction', () => {
  it('proposes a warning for a first ordinary breach, from four weeks ahead, with every step of the reasoning', () => {
    const decision = decide(1, [historyComplete, first]);
    expect(decision).toMatchObject({
      kind: 'accept',
      events: [
        {
          type: 'reaction-proposed',
          data: {
            licenceId,
            proposalId: proposalIdOf(1),
            breachId: 'breach-1',
            verdict: { row: 'A', reaction: 'warning' },
            startOn: '2014-02-12',
            rulesVersion: defaultRules.version,
          },
          subjects,
        },
      ],
    });
    for (const step of proposalOf(decision).reasoning) {
      expect(step).toEqual({
        rule: expect.stringMatching(/./),
        paragraph: expect.stringMatching(/./),
        version: defaultRules.version,
        confidence: expect.stringMatching(/^(V|V2|R|I|SEED)$/),
        facts: expect.any(Object),
        outcome: expect.anything(),
        explanation: { nb: expect.stringMatching(/./), nn: expect.stringMatching(/./) },
      });
    }
    expect(new Set(proposalOf(decision).reasoning.map(({ rule }) => rule)).size).toBeGreaterThan(2);
  });

  it('proposes a withdrawal for a gross breach without any warning before', () => {
    const gross = breach(1, offence('2013-11-09T00:45:00+01:00', 'gross'));
    expect(proposalOf(decide(1, [historyComplete, gross])).verdict).toMatchObject({ row: 'E', reaction: 'withdrawal' });
  });

  it('judges several offences in one control as one step, gross if any is', () => {
    const mixed = breach(1, offence('2013-11-09T00:45:00+01:00'), offence('2013-11-09T00:50:00+01:00', 'gross'));
    expect(proposalOf(decide(1, [historyComplete, mixed])).verdict.row).toBe('E');
  });

  it.each([
    ['2013-12-09T22:59:59Z', 'A'],
    ['2013-12-09T23:00:00Z', 'A'],
    ['2013-12-09T23:00:01Z', 'B'],
  ])('an offence at %s, when the warning arrived on 9 December: row %s', (at, row) => {
    const past = [...warnedOnce, notified(1, '2013-12-09'), breach(2, offence(at))];
    expect(proposalOf(decide(2, past)).verdict.row).toBe(row);
  });

  it('does not count a warning whose letter has not arrived', () => {
    const past = [...warnedOnce, breach(2, offence('2014-01-10T23:00:00Z'))];
    expect(proposalOf(decide(2, past)).verdict.row).toBe('A');
  });

  it('starts the ladder anew after a transfer of the business', () => {
    const past = [...warnedOnce, notified(1, '2013-12-09'), breach(2, offence('2014-01-10T23:00:00Z'))];
    const transferred = { ...licence, transfers: ['2014-01-01'] };
    expect(proposalOf(decide(2, past, { licence: transferred })).verdict.row).toBe('A');
  });

  it('takes a withdrawal to begin no later than the licence ends', () => {
    const ending = { ...licence, facts: { ...licenceFacts, period: { start: '2012-07-01', end: '2014-01-31' } } };
    const gross = breach(1, offence('2013-11-09T00:45:00+01:00', 'gross'));
    expect(decide(1, [historyComplete, gross], { licence: ending })).toMatchObject({
      events: [{ data: { verdict: { capEnd: '2014-01-31' } } }],
    });
  });

  it('is already true for a breach that has its proposal, or that is not in the record', () => {
    expect(decide(1, [historyComplete, first, proposed(1)]).kind).toBe('already-true');
    expect(decide(7, [historyComplete, first]).kind).toBe('already-true');
  });

  it('makes none while the history is not declared complete', () => {
    expect(decide(1, [first])).toMatchObject({ kind: 'refuse', refusal: { code: 'history-incomplete' } });
  });

  it.each([
    ['2015-12-31T23:59:59+01:00', 'accept'],
    ['2016-01-01T00:00:00+01:00', 'refuse'],
  ])('an offence at %s in Norway: %s', (at, kind) => {
    const decision = decide(1, [historyComplete, breach(1, offence(at))]);
    expect(decision.kind).toBe(kind);
    if (kind === 'refuse') {
      expect(decision).toMatchObject({
        refusal: { code: 'national-points', paragraph: 'alkoholforskriften § 10-1' },
      });
    }
  });

  it('judges only what happened before 2016 where a breach lies on both sides', () => {
    const before = offence('2015-12-31T23:59:00+01:00');
    const straddling = breach(1, before, offence('2016-01-01T00:10:00+01:00', 'gross'));
    expect(proposalOf(decide(1, [historyComplete, straddling])).verdict).toEqual(
      proposalOf(decide(1, [historyComplete, breach(1, before)])).verdict,
    );
  });
});

describe('what holds for every record', () => {
  const minute = fc.integer({ min: 1, max: 60 * 24 * 400 });
  const later = (minutes: number): string => Temporal.Instant.from('2013-12-09T23:00:00Z').add({ minutes }).toString();
  const judged = fc.constantFrom('ordinary' as const, 'gross' as const);

  it('a breach after a notified warning never gets row A', () => {
    fc.assert(
      fc.property(minute, judged, (minutes, offenceClass) => {
        const past = [...warnedOnce, notified(1, '2013-12-09'), breach(2, offence(later(minutes), offenceClass))];
        expect(proposalOf(decide(2, past)).verdict.row).not.toBe('A');
      }),
    );
  });

  it('an unnotified warning changes nothing', () => {
    fc.assert(
      fc.property(minute, judged, (minutes, offenceClass) => {
        const second = breach(2, offence(later(minutes), offenceClass));
        const without = proposalOf(decide(2, [historyComplete, second])).verdict;
        expect(proposalOf(decide(2, [...warnedOnce, second])).verdict).toEqual(without);
      }),
    );
  });

  it('nothing is proposed while the history is incomplete, whatever else is recorded', () => {
    const events = [first, proposed(1), warned(1, '2013-12-02'), notified(1, '2013-12-09')];
    fc.assert(
      fc.property(fc.subarray(events), minute, judged, (some, minutes, offenceClass) => {
        const past = [...some, breach(2, offence(later(minutes), offenceClass))];
        expect(decide(2, past)).toMatchObject({ kind: 'refuse', refusal: { code: 'history-incomplete' } });
      }),
    );
  });
});

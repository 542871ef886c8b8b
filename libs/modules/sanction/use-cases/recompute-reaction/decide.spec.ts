import { type DomainEvent } from '@kernel/event.js';
import { given } from '@kernel/given-when-then.js';
import { type SanctionEvent } from '../../domain/events.js';
import {
  breach,
  facts,
  historyComplete,
  licenceId,
  notified,
  offence,
  proposalIdOf,
  proposed,
  warned,
  warningVerdict,
} from '../../testing/made-up-record.js';
import { recomputeReaction } from './decide.js';

const warnedOnce: SanctionEvent[] = [
  historyComplete,
  breach(1, offence('2013-11-09T00:45:00+01:00')),
  proposed(1),
  warned(1, '2013-12-02'),
  notified(1, '2013-12-09'),
];
const secondInRowB: SanctionEvent[] = [
  ...warnedOnce,
  breach(2, offence('2014-01-04T23:30:00Z')),
  proposed(2, { row: 'B', reaction: 'withdrawal' }),
];
/** `recorded` numbers events from 0. */
const movedTo = (at: string, index: number): DomainEvent => ({
  type: 'fact-corrected',
  data: { eventId: `event-${index}`, path: '/offences/0/at', old: null, new: at, occurredAt: at },
});
const decide = (n: number, past: readonly DomainEvent[]) =>
  given(recomputeReaction, past as SanctionEvent[], { facts }).when({
    licenceId,
    breachId: `breach-${n}`,
    becauseOf: 'correction-1',
  });

describe('recompute-reaction', () => {
  it('records the other outcome beside the old one, with what caused it', () => {
    const past = [...secondInRowB, movedTo('2013-12-01T23:30:00Z', 5)];
    expect(decide(2, past)).toMatchObject({
      kind: 'accept',
      events: [
        {
          type: 'reaction-recomputed',
          data: {
            proposalId: proposalIdOf(2),
            breachId: 'breach-2',
            verdict: { row: 'A', reaction: 'warning' },
            was: { row: 'B', reaction: 'withdrawal' },
            becauseOf: 'correction-1',
            letterSent: false,
            startOn: '2014-02-12',
          },
        },
      ],
    });
  });

  it('flags for people where a reaction has been decided', () => {
    const decided = [...secondInRowB, warned(2, '2014-01-20'), movedTo('2013-12-01T23:30:00Z', 5)];
    expect(decide(2, decided)).toMatchObject({ events: [{ data: { letterSent: true } }] });
  });

  it('is already true where the outcome is the same', () => {
    const verdict = { ...warningVerdict };
    const past = [historyComplete, breach(1, offence('2013-11-09T00:45:00+01:00')), proposed(1, verdict)];
    const made = decide(1, past);
    const same = made.kind === 'accept' ? (made.events[0]?.data as { verdict: object }).verdict : verdict;
    const again = [...past.slice(0, 2), proposed(1, same), movedTo('2013-11-10T00:45:00+01:00', 1)];
    expect(decide(1, again).kind).toBe('already-true');
  });

  it('does nothing without a proposal, nor for a breach that was entered in error', () => {
    expect(decide(1, [historyComplete, breach(1, offence('2013-11-09T00:45:00+01:00'))]).kind).toBe('already-true');
    const error: DomainEvent = { type: 'entered-in-error', data: { eventId: 'event-5' } };
    expect(decide(2, [...secondInRowB, error]).kind).toBe('already-true');
  });

  it('refuses when the corrected offence falls under national points', () => {
    expect(decide(2, [...secondInRowB, movedTo('2016-01-01T00:00:00+01:00', 5)])).toMatchObject({
      refusal: { code: 'national-points' },
    });
  });
});

import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { recorded } from '@kernel/given-when-then.js';
import { defaultRules } from '@law/rule-set.js';
import { type Moment } from '@kernel/clock.js';
import { foldSubject } from '@platform/projections/fold-subject.js';
import { sanctionDecider } from '../../domain/state.js';
import { type SanctionEvent } from '../../domain/events.js';
import {
  breach,
  dropped,
  historyComplete,
  licenceFacts,
  licenceId,
  notified,
  offence,
  proposalIdOf,
  proposed,
  warned,
} from '../../testing/made-up-record.js';
import { escalationState } from './escalation-state.js';
import { type EscalationRecord, escalationRecord } from './view.js';

const at = (events: readonly SanctionEvent[], moment: Moment = {}): EscalationRecord =>
  (foldSubject(escalationRecord, `licence:${licenceId}`, recorded(events, 'sanctionRecord'), moment) ?? {
    ...sanctionDecider.initial,
    licenceId,
    flags: [],
  }) as EscalationRecord;
const stateOf = (
  events: readonly SanctionEvent[],
  { now = '2014-01-15T12:00:00Z', licence = licenceFacts, transfers = [] as string[], moment = {} } = {},
) => escalationState(at(events, moment), licence, transfers, Temporal.Instant.from(now), defaultRules);

const first = { ...breach(1, offence('2013-11-09T00:45:00+01:00')), occurredAt: '2013-11-09T00:45:00+01:00' };
const declared = { ...historyComplete, occurredAt: '2012-07-01' };
const made = { ...proposed(1), occurredAt: '2013-11-28T10:00:00Z' };
const warnedCase = [declared, first, made, warned(1, '2013-12-02'), notified(1, '2013-12-09')];

describe('escalation state', () => {
  it('says what the next breach of each class leads to, and why', () => {
    const { status, on, next } = stateOf([declared]);
    expect([status, on]).toEqual(['complete', '2014-01-15']);
    expect(next.ordinary).toMatchObject({ why: 'local-ladder', verdict: { row: 'A', reaction: 'warning' } });
    expect(next.gross).toMatchObject({ why: 'local-ladder', verdict: { row: 'E', reaction: 'withdrawal' } });
    expect(next.ordinary.reasoning.length).toBeGreaterThan(0);
  });

  it('answers nothing while the history is incomplete, and says so', () => {
    const { status, next, breaches } = stateOf([first]);
    const silent = { verdict: null, why: 'history-incomplete', reasoning: [] };
    expect({ status, next }).toEqual({ status: 'incomplete', next: { ordinary: silent, gross: silent } });
    expect(breaches).toMatchObject([{ proposal: null, withheld: 'history-incomplete' }]);
  });

  it.each([
    ['2015-12-31T22:59:59Z', 'local-ladder'],
    ['2015-12-31T23:00:00Z', 'national-points'],
  ])('at %s the next breach is judged by: %s', (now, why) => {
    expect(stateOf([declared], { now }).next).toMatchObject({ ordinary: { why }, gross: { why } });
  });

  it.each([
    ['2015-12-31T23:59:00+01:00', null],
    ['2016-01-01T00:00:00+01:00', 'no-points-on-this-kind'],
  ])('a breach at %s on a single-occasion licence without a proposal is withheld: %s', (moment, withheld) => {
    const licence = { ...licenceFacts, kind: 'single-occasion' as const };
    expect(stateOf([declared, breach(1, offence(moment))], { licence }).breaches).toMatchObject([
      { proposal: null, pointsProposalId: null, withheld },
    ]);
  });

  it('names the kind of licence before the history where both stand in the way', () => {
    const national = breach(1, offence('2016-01-01T00:00:00+01:00'));
    const withheld = (kind: typeof licenceFacts.kind) =>
      stateOf([national], { licence: { ...licenceFacts, kind } }).breaches[0]?.withheld;
    expect([withheld('ambulatory'), withheld('serving')]).toEqual(['no-points-on-this-kind', 'history-incomplete']);
  });

  it('keeps Vinmonopolet outside, by its kind', () => {
    const { next } = stateOf([declared], { licence: { ...licenceFacts, kind: 'vinmonopol' } });
    expect(next).toMatchObject({
      ordinary: { verdict: null, why: 'outside-municipal-control' },
      gross: { verdict: null, why: 'outside-municipal-control' },
    });
  });

  it('counts a step only once its letter has arrived', () => {
    const unnotified = stateOf(warnedCase.slice(0, 4));
    expect(unnotified).toMatchObject({
      steps: [{ kind: 'warning', decidedOn: '2013-12-02', notifiedOn: null, inForce: false }],
      next: { ordinary: { verdict: { row: 'A' } } },
    });
    expect(stateOf(warnedCase)).toMatchObject({
      steps: [{ notifiedOn: '2013-12-09', inForce: true, offences: [{ provision: 'own-drink', class: 'ordinary' }] }],
      next: { ordinary: { verdict: { row: 'B' } } },
    });
  });

  it('starts anew after a transfer of the business', () => {
    expect(stateOf(warnedCase, { transfers: ['2014-01-10'] }).next.ordinary.verdict?.row).toBe('A');
  });

  it('shows what was so on an earlier day, and what was known then', () => {
    const before = { now: '2013-12-08T12:00:00Z' };
    expect(stateOf(warnedCase, { ...before, moment: { validAt: '2013-12-08' } })).toMatchObject({
      steps: [{ inForce: false }],
      next: { ordinary: { verdict: { row: 'A' } } },
    });
    expect(stateOf(warnedCase, { ...before, moment: { asOf: '2013-12-01' } })).toMatchObject({
      steps: [],
      breaches: [{ breachId: 'breach-1' }],
    });
    expect(stateOf(warnedCase, { ...before, moment: { asOf: '2012-06-30' } }).status).toBe('incomplete');
  });

  it('shows a proposal with its status', () => {
    expect(stateOf([declared, first, made]).breaches).toMatchObject([
      { proposal: { proposalId: proposalIdOf(1), status: 'open', verdict: { row: 'A' } }, withheld: null },
    ]);
    expect(stateOf([declared, first, made, dropped(1)]).breaches).toMatchObject([{ proposal: { status: 'dropped' } }]);
    expect(stateOf(warnedCase).breaches).toMatchObject([{ proposal: { status: 'decided' } }]);
  });

  it('does not depend on the order of independent facts', () => {
    const second = breach(2, offence('2013-10-04T23:30:00Z', 'gross'));
    const independent = [declared, first, second, proposed(1), proposed(2, { row: 'E' })];
    const inOrder = (state: ReturnType<typeof stateOf>) => ({
      ...state,
      breaches: [...state.breaches].sort((a, b) => a.breachId.localeCompare(b.breachId)),
    });
    const wanted = inOrder(stateOf(independent));
    fc.assert(
      fc.property(fc.shuffledSubarray(independent, { minLength: independent.length }), (shuffled) => {
        expect(inOrder(stateOf(shuffled))).toEqual(wanted);
      }),
    );
  });

  it('never falls back when a further warning arrives', () => {
    const severity = { A: 0, B: 1, E: 1 } as Readonly<Record<string, number>>;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), (count) => {
        const cases = Array.from({ length: count }, (_, index) => index + 1).map((n) => [
          breach(n, offence(`2013-0${n}-01T23:30:00Z`)),
          proposed(n),
          warned(n, `2013-0${n}-20`),
          notified(n, `2013-0${n}-25`),
        ]);
        const rowAfter = (n: number) =>
          stateOf([declared, ...cases.slice(0, n).flat()]).next.ordinary.verdict?.row ?? '';
        expect(severity[rowAfter(count)]).toBeGreaterThanOrEqual(severity[rowAfter(count - 1)] ?? 0);
      }),
    );
  });
});

describe('escalation-record', () => {
  it('flags a proposal whose outcome changed', () => {
    const recomputed: SanctionEvent = {
      type: 'reaction-recomputed',
      data: { ...made.data, letterSent: true, was: made.data.verdict, becauseOf: 'correction-1' },
      occurredAt: '2014-02-01T10:00:00Z',
    };
    const record = at([...warnedCase, recomputed]);
    expect(record.flags).toEqual([{ proposalId: proposalIdOf(1), letterSent: true, at: '2014-02-01T10:00:00Z' }]);
    expect(escalationRecord.index(record)).toEqual({ complete: true, open: 0, flagged: 1 });
  });
});

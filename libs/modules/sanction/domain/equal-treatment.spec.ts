import fc from 'fast-check';
import { fold } from '@kernel/fold.js';
import { recorded } from '@kernel/given-when-then.js';
import { breach, dropped, licenceId, offence, proposalIdOf, proposed, warned } from '../testing/made-up-record.js';
import { earlierCases, endedCases, provisionSubject } from './earlier-cases.js';
import {
  type EarlierCase,
  equalTreatment,
  isUnequal,
  type Outcome,
  severity,
  shownCases,
  similarTo,
} from './equal-treatment.js';
import { sanctionDecider } from './state.js';

const warning: Outcome = { kind: 'warning' };
const none: Outcome = { kind: 'none' };
const rest: Outcome = { kind: 'withdrawal', extent: { restOfPeriod: true } };
const untilCured: Outcome = { kind: 'withdrawal', extent: { untilCured: ['fee-paid'] } };
const days = (count: number): Outcome => ({ kind: 'withdrawal', extent: { length: { days: count } } });
const weeks = (count: number): Outcome => ({ kind: 'withdrawal', extent: { length: { weeks: count } } });

const ended = (caseId: string, outcome: Outcome, change: Partial<EarlierCase> = {}): EarlierCase => ({
  licenceId: `licence ${caseId}`,
  caseId,
  provisions: ['own-drink'],
  step: 'B',
  outcome,
  endedOn: '2013-05-01',
  ...change,
});
const own = { caseId: 'own', provisions: ['own-drink'], step: 'B' };

describe('similar cases', () => {
  it('have the same step and a provision in common, and are not the case itself', () => {
    const all = [
      ended('own', warning),
      ended('same', warning),
      ended('both', warning, { provisions: ['hours', 'own-drink'] }),
      ended('other provision', warning, { provisions: ['hours'] }),
      ended('other step', warning, { step: 'C' }),
    ];
    expect(similarTo(all, own).map(({ caseId }) => caseId)).toEqual(['both', 'same']);
  });

  it('are shown oldest first, under letters that stay the same when a new case comes', () => {
    const first = ended('x', weeks(2), { licenceId: 'l1', endedOn: '2013-01-01' });
    const second = ended('y', none, { licenceId: 'l2', endedOn: '2013-02-01' });
    const third = ended('z', rest, { licenceId: 'l1', endedOn: '2013-03-01' });
    const shown = shownCases(similarTo([third, second, first], own));
    expect(shown).toMatchObject([
      { licence: 'A', reaction: 'withdrawal', days: 14, restOfPeriod: false, endedOn: '2013-01-01' },
      { licence: 'B', reaction: 'none', days: null },
      { licence: 'A', reaction: 'withdrawal', days: null, restOfPeriod: true },
    ]);
    expect(shown.slice(0, 2)).toEqual(shownCases(similarTo([second, first], own)));
    expect(JSON.stringify(shown)).not.toMatch(/l1|l2/);
  });

  it('have a letter for each licence, past Z too (property)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 800 }), (count) => {
        const cases = Array.from({ length: count }, (_, n) => ended(String(n).padStart(3, '0'), warning));
        expect(new Set(shownCases(cases).map(({ licence }) => licence)).size).toBe(count);
      }),
      { numRuns: 20 },
    );
  });
});

describe('like cases are treated alike', () => {
  const between = [ended('a', weeks(1)), ended('b', weeks(3)), ended('c', none)];

  it.each([
    [6, true],
    [7, false],
    [21, false],
    [22, true],
  ])('%d days where the others got one to three weeks: unequal is %s', (count, unequal) => {
    expect(isUnequal({ similar: between, outcome: days(count) })).toBe(unequal);
  });

  it('a warning is milder than any withdrawal, the rest of the period stricter', () => {
    expect(isUnequal({ similar: between, outcome: warning })).toBe(true);
    expect(isUnequal({ similar: between, outcome: rest })).toBe(true);
    expect(isUnequal({ similar: [...between, ended('d', rest), ended('e', warning)], outcome: weeks(40) })).toBe(false);
  });

  it('sets no measure by dropped cases or by what has no length', () => {
    expect(isUnequal({ similar: [ended('a', none), ended('b', untilCured)], outcome: rest })).toBe(false);
    expect(isUnequal({ similar: between, outcome: untilCured })).toBe(false);
    expect(isUnequal({ similar: [], outcome: rest })).toBe(false);
  });

  it('refuses with the cases named, and takes a reason', () => {
    const asked = { similar: between, outcome: days(30), reason: ' ' };
    expect(equalTreatment(asked)).toMatchObject({
      kind: 'refuse',
      refusal: { code: 'unequal-treatment-reasons-required', facts: { cases: [{ licence: 'A', days: 7 }, {}, {}] } },
    });
    expect(equalTreatment({ ...asked, reason: 'Svært skjerpende.' })).toBeNull();
  });

  it('never asks for a reason for what another similar case got (property)', () => {
    const outcome = fc.oneof(
      fc.constantFrom(warning, rest, none, untilCured),
      fc.integer({ min: 1, max: 90 }).map(days),
    );
    fc.assert(
      fc.property(fc.array(outcome, { minLength: 1 }), (outcomes) => {
        const similar = outcomes.map((one, n) => ended(String(n), one));
        for (const one of outcomes) expect(isUnequal({ similar, outcome: one })).toBe(false);
        expect(outcomes.every((one) => severity(one) !== 0 || one.kind === 'warning')).toBe(true);
      }),
    );
  });
});

describe('earlier cases', () => {
  const at = '2013-11-09T00:45:00+01:00';
  const events = [
    { ...breach(1, offence(at)), subjects: [`licence:${licenceId}`, provisionSubject('own-drink')] },
    proposed(1),
    warned(1, '2013-12-02'),
    breach(2, offence(at, 'gross')),
    proposed(2, { row: 'E' }),
    { ...dropped(2), occurredAt: '2014-01-31T23:30:00Z' },
    breach(3, offence(at)),
    proposed(3),
  ] as const;
  const record = fold(sanctionDecider, recorded(events, 'sanctionRecord'));

  it('are those that ended: warned, withdrawn or dropped, with the day in Oslo', () => {
    expect(endedCases(licenceId, record)).toEqual([
      {
        licenceId,
        caseId: proposalIdOf(1),
        provisions: ['own-drink'],
        step: 'A',
        outcome: { kind: 'warning' },
        endedOn: '2013-12-02',
      },
      {
        licenceId,
        caseId: proposalIdOf(2),
        provisions: ['sale-to-under-18'],
        step: 'E',
        outcome: { kind: 'none' },
        endedOn: '2014-02-01',
      },
    ]);
  });

  it('are found by the index of provisions and read from each licence’s own stream', async () => {
    const asked: string[] = [];
    const load = {
      load: (_decider: unknown, id: string) => Promise.resolve(id === licenceId ? record : sanctionDecider.initial),
      subject: (subject: string) => {
        asked.push(subject);
        return Promise.resolve(recorded(subject === 'provision:own-drink' ? events.slice(0, 1) : []));
      },
    };
    const found = await earlierCases(load as never, ['hours', 'own-drink']);
    expect(asked).toEqual(['provision:hours', 'provision:own-drink']);
    expect(found.map(({ caseId }) => caseId)).toEqual([proposalIdOf(1), proposalIdOf(2)]);
  });
});

import { type DomainEvent } from '@kernel/event.js';
import { given } from '@kernel/given-when-then.js';
import { type SanctionEvent } from '../../domain/events.js';
import { pointsCaseOf } from '../../domain/points-proposal.js';
import { breachOf, caseOf, decidedPoints, pointsOf, pointsProposed } from '../../testing/made-up-points.js';
import {
  facts,
  historyComplete,
  licence,
  licenceFacts,
  licenceId,
  offence,
  breach,
} from '../../testing/made-up-record.js';
import { recomputePoints } from '../recompute-points/decide.js';
import { proposePoints } from './decide.js';

const DAY = '2017-04-14';
const missed = (due: string, regime: 'national-points' | 'local-ladder' = 'national-points'): SanctionEvent => ({
  type: 'missed-report-recorded',
  data: { licenceId, arrearId: 'arrear-1', year: 2016, due, regime },
});
const unpaid: SanctionEvent = {
  type: 'unpaid-fee-recorded',
  data: { licenceId, arrearId: 'arrear-2', year: 2016, due: '2017-06-01', regime: 'national-points', amountOre: 5 },
};
const settled = (on: string): SanctionEvent => ({
  type: 'arrear-settled',
  data: { licenceId, arrearId: 'arrear-1', on, inTime: false },
});
const decide = (past: readonly SanctionEvent[], kind = licenceFacts.kind) =>
  given(proposePoints, past, {
    now: '2017-08-01T12:00:00Z',
    facts: { ...facts, licence: { ...licence, facts: { ...licenceFacts, kind } } },
  }).when({ licenceId });

describe('propose-points', () => {
  it('proposes for each breach by the catalogue, in the case of its control', () => {
    expect(decide([historyComplete, breachOf(1, 'sale-to-under-18', DAY)])).toMatchObject({
      kind: 'accept',
      events: [
        {
          type: 'points-proposed',
          data: {
            proposalId: caseOf(1),
            ground: { breachId: 'breach-1' },
            allotments: [{ offenceIds: ['f1'], points: 8, day: DAY }],
          },
        },
      ],
    });
  });

  it('proposes two for a late return and two for an unpaid fee, as offences of the day after', () => {
    expect(decide([historyComplete, missed('2017-03-01'), unpaid])).toMatchObject({
      events: [
        {
          data: {
            proposalId: pointsCaseOf(licenceId, { arrearId: 'arrear-1' }),
            allotments: [{ provision: 'turnover-report-late', day: '2017-03-02', points: 2 }],
          },
        },
        { data: { allotments: [{ provision: 'fee-unpaid', day: '2017-06-02', points: 2 }] } },
      ],
    });
  });

  it('of a return that came late there are points all the same; of one that had come in time there are none', () => {
    expect(decide([historyComplete, missed('2017-03-01'), settled('2017-03-02')]).kind).toBe('accept');
    expect(decide([historyComplete, missed('2017-03-01'), settled('2017-03-01')]).kind).toBe('already-true');
  });

  it.each(['single-occasion', 'ambulatory', 'vinmonopol'] as const)('refuses on a licence of kind %s', (kind) => {
    expect(decide([historyComplete, breachOf(1, 'hours', DAY)], kind)).toMatchObject({
      refusal: { code: 'no-points-on-this-kind', paragraph: 'alkoholforskriften § 10-1', facts: { kind } },
    });
  });

  it('makes none while the history is not declared complete', () => {
    expect(decide([breachOf(1, 'hours', DAY)])).toMatchObject({ refusal: { code: 'history-incomplete' } });
  });

  it('leaves the local ladder’s offences and arrears alone, and proposes nothing twice', () => {
    expect(decide([historyComplete, breach(1, offence('2015-12-31T22:59:59Z'))]).kind).toBe('already-true');
    expect(decide([historyComplete, missed('2015-03-02', 'local-ladder')]).kind).toBe('already-true');
    const made = [breachOf(1, 'hours', DAY), pointsProposed(1, pointsOf(1, 'hours', DAY))];
    expect(decide([historyComplete, ...made]).kind).toBe('already-true');
  });
});

describe('recompute-points', () => {
  const recompute = (past: readonly DomainEvent[]) =>
    given(recomputePoints, past as SanctionEvent[], { now: '2018-01-01T12:00:00Z', facts }).when({
      licenceId,
      becauseOf: 'correction',
    });

  it('records points that became others beside what was proposed, and says whether they were decided', () => {
    const made = [breachOf(1, 'hours', DAY), pointsProposed(1, pointsOf(1, 'own-drink', DAY))];
    expect(recompute(made)).toMatchObject({
      events: [
        {
          type: 'points-recomputed',
          data: { decided: false, was: [{ points: 1 }], allotments: [{ points: 4 }], becauseOf: 'correction' },
        },
      ],
    });
    const decided = decidedPoints(1, 'hours', DAY).filter(({ type }) => type !== 'breach-recorded');
    expect(recompute([breachOf(1, 'hours', '2015-12-30'), ...decided])).toMatchObject({
      events: [{ data: { decided: true, allotments: [] } }],
    });
  });

  it('says nothing when nothing changed', () => {
    expect(recompute(decidedPoints(1, 'hours', DAY)).kind).toBe('already-true');
  });
});

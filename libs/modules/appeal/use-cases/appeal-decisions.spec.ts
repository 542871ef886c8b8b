import { type Decision } from '@kernel/decision.js';
import { type DomainEvent } from '@kernel/event.js';
import { given } from '@kernel/given-when-then.js';
import { municipalityDecider } from '../../municipality/contract.js';
import { sanctionDecider } from '../../sanction/contract.js';
import { type AppealEvent } from '../domain/events.js';
import {
  answered,
  appealId,
  assessed,
  council,
  forwarded,
  lodged,
  of,
  reconsidered,
} from '../testing/made-up-appeal.js';
import { claimCosts, newDecisionArrived } from './claim-costs/decide.js';
import { decideStay, endStay } from './decide-stay/decide.js';
import { forwardAppeal, promiseAnswer } from './forward-appeal/decide.js';
import { reconsiderAppeal } from './reconsider-appeal/decide.js';
import { recordOutcome } from './record-outcome/decide.js';
import { expireDefectLimit, startDefectLimit } from './run-defect/decide.js';

const now = '2014-06-01T12:00:00Z';
const codeOf = (decision: Decision<DomainEvent>): string =>
  decision.kind === 'refuse' ? decision.refusal.code : decision.kind;
const ready: AppealEvent[] = [lodged(), assessed(), answered('one'), answered('two')];

describe('reconsidering an appeal', () => {
  const facts = { record: sanctionDecider.initial, settings: municipalityDecider.initial, voted: '' };
  const decide = (past: AppealEvent[], change: object = {}, voted = '') =>
    given(reconsiderAppeal, past, { now, facts: { ...facts, voted } }).when({
      appealId,
      outcome: 'upheld',
      amended: null,
      considerations: 'Står.',
      decidedBy: council,
      decidedOn: '2014-02-10',
      voteEventId: null,
      ...change,
    });

  it('is refused while one argument is unanswered', () => {
    expect(codeOf(decide([lodged(), assessed(), answered('one')]))).toBe('argument-unanswered');
    expect(codeOf(decide(ready))).toBe('accept');
  });

  it('waits for the four requirements', () => {
    expect(codeOf(decide([lodged(), answered('one'), answered('two')]))).toBe('appeal-not-admissible');
    expect(codeOf(decide([...ready, assessed({ form: false })]))).toBe('appeal-not-admissible');
  });

  it('has reasons, its own or those of the vote', () => {
    expect(codeOf(decide(ready, { considerations: '' }))).toBe('reasons-required');
    expect(codeOf(decide(ready, { considerations: '' }, 'Kommunestyret mener.'))).toBe('accept');
  });

  it('is for a body that may make such a decision', () => {
    expect(codeOf(decide(ready, { decidedBy: { ...council, bodyId: 'administrasjonen' } }))).toBe(
      'body-may-not-decide',
    );
  });

  it('an amendment says what it changes', () => {
    expect(codeOf(decide(ready, { outcome: 'amended', amended: {} }))).toBe('amendment-not-stated');
  });
});

describe('forwarding and outcome', () => {
  const forward = (past: AppealEvent[], on = '2014-02-18') =>
    given(forwardAppeal, past, { now }).when({
      appealId,
      on,
      statement: 'Lovlig.',
      file: { sha256: 'a', size: 1, pages: 2 },
      entries: [],
    });
  const outcome = (kind: 'upheld' | 'amended' | 'annulled', past: AppealEvent[]) =>
    given(recordOutcome, past, { now }).when({
      appealId,
      outcome: kind,
      extent: { length: { days: 3 } },
      detriment: null,
      decidedOn: '2014-04-01',
      receivedOn: '2014-04-02',
      reference: '1',
      documentId: null,
      summary: 's',
    });

  it('goes on only when the body that decided has upheld it', () => {
    expect(codeOf(forward(ready))).toBe('not-reconsidered');
    expect(codeOf(forward([...ready, reconsidered('reversed')]))).toBe('appeal-closed');
    expect(forward([...ready, reconsidered()])).toMatchObject({ events: [{ data: { late: false } }] });
  });

  it('is late against our own target the day after four weeks, not on the last day', () => {
    expect(forward([...ready, reconsidered()], '2014-02-18')).toMatchObject({ events: [{ data: { late: false } }] });
    expect(forward([...ready, reconsidered()], '2014-02-19')).toMatchObject({ events: [{ data: { late: true } }] });
  });

  it('a promise to the party moves nothing of the internal target', () => {
    const promise = given(promiseAnswer, [lodged()], { now }).when({
      appealId,
      by: '2014-07-01',
      toldOn: '2014-06-01',
      reason: 'r',
    });
    expect(promise).toMatchObject({ events: [{ deadlines: [{ name: 'appeal-answer-promised', due: '2014-07-01' }] }] });
  });

  it('the state administrator never changes a length; a municipal body may', () => {
    const past = [...ready, reconsidered(), forwarded];
    expect(codeOf(outcome('amended', past))).toBe('legality-only');
    const own = lodged({ route: { to: 'municipal', body: 'klagenemnda' } });
    expect(codeOf(outcome('amended', [own, ...past.slice(1)]))).toBe('accept');
    expect(codeOf(outcome('upheld', past))).toBe('accept');
    expect(codeOf(outcome('upheld', ready))).toBe('appeal-not-forwarded');
  });
});

describe('a stay', () => {
  const decide = (bodyId: string, considerations = 'Tvil.') =>
    given(decideStay, [lodged()], { now, facts: { settings: municipalityDecider.initial, voted: '' } }).when({
      appealId,
      granted: false,
      until: 'appeal-decided',
      conditions: [],
      considerations,
      decidedBy: { ...council, bodyId },
      decidedOn: '2014-01-22',
      voteEventId: null,
    });
  const granted: AppealEvent = {
    type: 'stay-granted',
    data: {
      ...of,
      decidedBy: council,
      restsOn: 'law',
      decidedOn: '2014-01-22',
      from: '2014-01-22',
      until: 'appeal-decided',
    },
  };

  it('is refused with reasons at once, by who may between meetings', () => {
    expect(codeOf(decide('kommunestyret', ''))).toBe('reasons-required');
    expect(codeOf(decide('ordfører'))).toBe('body-may-not-decide');
    expect(codeOf(decide('klageinstansen'))).toBe('accept');
  });

  it('ends only when the appeal is over, and from a day after the party was told', () => {
    const end = (past: AppealEvent[], resumeOn: string) =>
      codeOf(given(endStay, past, { now }).when({ appealId, on: '2014-06-01', toldOn: '2014-05-31', resumeOn }));
    expect(end([lodged(), granted], '2014-06-10')).toBe('appeal-still-pending');
    const over: AppealEvent = { type: 'appeal-withdrawn', data: { ...of, on: '2014-05-30' } };
    expect(end([lodged(), granted, over], '2014-06-01')).toBe('resume-before-told');
    expect(end([lodged(), granted, over], '2014-06-02')).toBe('accept');
  });
});

describe('a defect', () => {
  const told: AppealEvent = {
    type: 'defect-notified',
    data: { ...of, noticeId: 'n', lacks: ['signature'], replyDays: 7 },
  };

  it('has a week from receipt of the letter, rolled', () => {
    const start = given(startDefectLimit, [lodged(), told], { now }).when({
      appealId,
      noticeId: 'n',
      arrivedOn: '2014-02-01',
      replyDays: 7,
    });
    expect(start).toMatchObject({ events: [{ data: { due: '2014-02-10' }, deadlines: [{ due: '2014-02-10' }] }] });
  });

  it('that is mended before the limit is out expires nothing', () => {
    const limit: AppealEvent = {
      type: 'defect-limit-started',
      data: { ...of, noticeId: 'n', arrivedOn: '2014-02-01', due: '2014-02-10' },
    };
    const mended: AppealEvent = { type: 'defect-corrected', data: { ...of, on: '2014-02-05', lacks: ['signature'] } };
    const expire = (past: AppealEvent[]) =>
      codeOf(given(expireDefectLimit, past, { now }).when({ appealId, due: '2014-02-10' }));
    expect([expire([lodged(), told, limit]), expire([lodged(), told, limit, mended])]).toEqual([
      'accept',
      'already-true',
    ]);
  });
});

describe('costs', () => {
  const won: AppealEvent[] = [lodged(), reconsidered('reversed')];
  const arrived: AppealEvent = {
    type: 'new-decision-arrived',
    data: { ...of, arrivedOn: '2014-04-10', due: '2014-05-02' },
  };
  const claim = (past: AppealEvent[], receivedOn: string) =>
    given(claimCosts, past, { now }).when({ appealId, receivedOn, amountOre: 100, items: 'Advokat.' });

  it('run for three weeks from arrival of the new decision, rolled over 1 May', () => {
    const noted = given(newDecisionArrived, won, { now }).when({ appealId, arrivedOn: '2014-04-10' });
    expect(noted).toMatchObject({ events: [{ data: { due: '2014-05-02' } }] });
  });

  it('claimed late are marked, not refused; with nothing won there is nothing to claim', () => {
    expect(claim([...won, arrived], '2014-05-02')).toMatchObject({ events: [{ data: { inTime: true } }] });
    expect(claim([...won, arrived], '2014-05-03')).toMatchObject({ events: [{ data: { inTime: false } }] });
    expect(codeOf(claim([lodged()], '2014-05-02'))).toBe('nothing-won');
  });
});

import { given } from '@kernel/given-when-then.js';
import { addDays, roll } from '@law/calendar/working-days.js';
import { type SanctionEvent } from '../../../domain/events.js';
import { type Extent } from '../../../domain/withdrawal-events.js';
import { municipality } from '../../../testing/made-up-record.js';
import { type DecideWithdrawal, type WithdrawalFacts } from '../command.js';
import { decideWithdrawal } from '../decide.js';

export const LICENCE_END = '2016-06-30';
export const facts: WithdrawalFacts = {
  licence: {
    licenceId: 'l',
    facts: {
      number: '1',
      kind: 'serving',
      groups: [1],
      holderOrgnr: '102000102',
      placeId: 'p',
      period: { start: '2012-07-01', end: LICENCE_END },
    },
    transfers: [],
    withdrawals: [],
  },
  municipality,
  fromOthers: [],
  earlier: [],
};

export const breach: SanctionEvent = {
  type: 'breach-recorded',
  data: {
    licenceId: 'l',
    breachId: 'b',
    inspectionId: 'i',
    reportNumber: 'K-1',
    offences: [{ findingId: 'f', provision: 'sale-to-under-18', at: '2014-01-10T22:00:00Z', class: 'gross' }],
    standardOfProof: 'preponderance',
    commentConsidered: false,
  },
};

export const proposed: SanctionEvent = {
  type: 'reaction-proposed',
  data: {
    licenceId: 'l',
    proposalId: 'c',
    breachId: 'b',
    verdict: { row: 'E', reaction: 'withdrawal', min: { weeks: 1 }, max: { weeks: 4 }, mandatory: false, capEnd: null },
    startOn: '2014-03-01',
    reasoning: [],
    rulesVersion: 'test',
  },
};

/** Its own type, not the union: spreading a union multiplies it, and the compiler never ends. */
type Ordered = Extract<SanctionEvent, { type: 'advance-notice-ordered' }>;

export const ordered = (noticeId: string, largest: Extent = { length: { weeks: 4 } }): Ordered => ({
  type: 'advance-notice-ordered',
  data: {
    licenceId: 'l',
    caseId: 'c',
    noticeId,
    track: 'ladder',
    grounds: [{ breachId: 'b' }],
    largest,
    replyDays: 14,
    putsForward: [],
    supplement: false,
  },
});
export const dispatched = (noticeId: string, on: string): SanctionEvent => ({
  type: 'reply-period-started',
  data: { licenceId: 'l', caseId: 'c', noticeId, dispatchedOn: on, due: roll(addDays(on, 14)) },
});
export const returned = (noticeId: string, on: string): SanctionEvent => ({
  type: 'advance-notice-returned',
  data: { licenceId: 'l', caseId: 'c', noticeId, on },
});
export const waived: SanctionEvent = {
  type: 'advance-notice-waived',
  data: {
    licenceId: 'l',
    caseId: 'c',
    track: 'ladder',
    grounds: [{ breachId: 'b' }],
    largest: { length: { weeks: 4 } },
    ground: 'already-informed',
  },
  protected: { reason: 'r' },
};

export const command: DecideWithdrawal = {
  licenceId: 'l',
  caseId: 'c',
  grounds: [{ breachId: 'b' }],
  extent: { length: { weeks: 2 } },
  decidedBy: { bodyId: 'formannskapet', reference: '3/14' },
  decidedOn: '2014-03-03',
  startOn: '2014-04-01',
  factors: { kind: 'a', gravity: 'b', blame: 'c', repetition: 'd', correction: 'e' },
  considerations: 'egne grunner',
  departure: '',
  reply: '',
  replyWeighing: '',
};

export const decide = (
  past: SanctionEvent[],
  change: Partial<DecideWithdrawal> = {},
  more: Partial<WithdrawalFacts> = {},
) =>
  given(decideWithdrawal, [breach, proposed, ...past], {
    now: '2016-06-29T12:00:00Z',
    facts: { ...facts, ...more },
  }).when({
    ...command,
    ...change,
  });
export const codeOf = (decision: ReturnType<typeof decide>): string =>
  decision.kind === 'refuse' ? decision.refusal.code : decision.kind;

export const heard = [ordered('n1'), dispatched('n1', '2014-02-03')];

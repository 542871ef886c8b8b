import { type Actor } from '@kernel/actor.js';
import { type Decision } from '@kernel/decision.js';
import { type DomainEvent } from '@kernel/event.js';
import { given } from '@kernel/given-when-then.js';
import { municipalityDecider } from '../../../municipality/contract.js';
import { licenceDecider } from '../../../licence/contract.js';
import { type Reaction, sanctionDecider } from '../../../sanction/contract.js';
import { holderOrgnr, licenceId, withdrawalId } from '../../testing/made-up-appeal.js';
import { type LodgeAppeal, type LodgeFacts } from './command.js';
import { lodgeAppeal } from './decide.js';

const reaction = (proven = true): Reaction => ({
  reactionId: withdrawalId,
  kind: 'withdrawal',
  breachId: 'b',
  proposalId: null,
  decidedBy: { body: 'formannskapet', reference: '3/14' },
  decidedOn: '2014-01-06',
  departs: false,
  notifiedOn: '2014-01-09',
  proven,
  noticeId: 'n',
  eventId: 'e',
  withdrawal: null,
  standing: { appeals: [], annulledOn: null, upheldOn: null, extension: null, reasons: null, stays: [] },
});

const factsWith = (one: Reaction): LodgeFacts => ({
  licence: {
    ...licenceDecider.initial,
    licenceId,
    facts: {
      number: '1',
      kind: 'serving',
      groups: [1],
      holderOrgnr,
      placeId: 'p',
      period: { start: '2012-07-01', end: '2016-06-30' },
    },
  },
  record: { ...sanctionDecider.initial, reactions: [one] },
  settings: municipalityDecider.initial,
  dispatchedOn: '2014-01-02',
  documentKnown: true,
});

const command: LodgeAppeal = {
  licenceId,
  against: { kind: 'withdrawal', reactionId: withdrawalId, alsoContests: [] },
  by: 'holder',
  channel: 'paper',
  documentId: null,
  postedOn: '2014-01-30',
  receivedAt: '2014-02-03T09:00:00Z',
  repeats: null,
  lacks: [],
  stayAsked: false,
  arguments: ['En.'],
  change: 'Oppheves.',
  appellant: '',
  interest: '',
  knewOn: null,
};

const lodge = (change: Partial<LodgeAppeal> = {}, actor?: Actor, facts = factsWith(reaction())) =>
  given(lodgeAppeal, [], { now: '2014-06-01T12:00:00Z', facts, ...(actor ? { actor } : {}) }).when({
    ...command,
    ...change,
  });
const codeOf = (decision: Decision<DomainEvent>): string =>
  decision.kind === 'refuse' ? decision.refusal.code : decision.kind;
const inTime = (decision: Decision<DomainEvent>): unknown =>
  decision.kind === 'accept'
    ? (decision.events[0]?.data as { timeliness: { inTime: unknown } }).timeliness.inTime
    : decision;

describe('lodge-appeal', () => {
  it('timeliness is measured from the day it was handed to the post, not from its arrival or from today', () => {
    expect(inTime(lodge())).toBe(true);
    expect(inTime(lodge({ postedOn: '2014-01-31' }))).toBe(false);
    expect(inTime(lodge({ postedOn: null }))).toBe(false);
  });

  it('an electronic appeal must have arrived; the day it was sent does not help', () => {
    expect(inTime(lodge({ channel: 'email' }))).toBe(false);
    expect(inTime(lodge({ channel: 'email', receivedAt: '2014-01-30T22:59:00Z' }))).toBe(true);
    expect(inTime(lodge({ channel: 'email', receivedAt: '2014-01-30T23:00:00Z' }))).toBe(false);
  });

  it('is never late against an arrival that is only presumed', () => {
    expect(inTime(lodge({ postedOn: '2014-02-02' }, undefined, factsWith(reaction(false))))).toBeNull();
  });

  it('lost and repeated within a week is in time', () => {
    const repeats = { firstSentOn: '2014-01-25', learnedOn: '2014-01-31' };
    expect(inTime(lodge({ postedOn: '2014-02-03', repeats }))).toBe(true);
    expect(inTime(lodge({ postedOn: '2014-02-03', repeats: { ...repeats, learnedOn: '2014-01-24' } }))).toBe(false);
  });

  it('nobody can appeal another’s case: a holder only the own, others only with a stated legal interest', () => {
    const own: Actor = { id: 'h', role: 'licence-holder', onBehalfOf: holderOrgnr };
    const here = { channel: 'digital', postedOn: null, receivedAt: null } as const;
    expect(codeOf(lodge(here, own))).toBe('accept');
    expect(codeOf(lodge(here, { ...own, onBehalfOf: '102000102' }))).toBe('licence-unknown');
    expect(codeOf(lodge({}, own))).toBe('moment-not-yours');
    expect(codeOf(lodge({ by: 'other', appellant: 'Nabo' }))).toBe('legal-interest-not-stated');
    expect(codeOf(lodge({ by: 'other', appellant: 'Nabo', interest: 'Eier lokalet.' }))).toBe('accept');
  });

  it('another than the holder has the time from the day he knew, and no clock before that', () => {
    const other = { by: 'other', appellant: 'Nabo', interest: 'Eier lokalet.', postedOn: '2014-02-02' } as const;
    expect(inTime(lodge(other))).toBe(true);
    expect(inTime(lodge({ ...other, knewOn: '2014-01-12' }))).toBe(true);
    expect(inTime(lodge({ ...other, knewOn: '2014-01-10' }))).toBe(false);
  });

  it('names a decision that is there and stands', () => {
    const unknown = { kind: 'points', reactionId: withdrawalId, alsoContests: [] } as const;
    expect(codeOf(lodge({ against: unknown }))).toBe('decision-unknown');
    const gone = { ...reaction(), standing: { ...reaction().standing, annulledOn: '2014-01-20' } };
    expect(codeOf(lodge({}, undefined, factsWith(gone)))).toBe('decision-annulled');
  });

  it('goes to Fylkesmannen until 2020, Statsforvalteren from 2021; a warning to the municipality’s own body', () => {
    const body = (change: Partial<LodgeAppeal>, now: string) => {
      const decision = given(lodgeAppeal, [], { now, facts: factsWith(reaction()) }).when({ ...command, ...change });
      return decision.kind === 'accept' && (decision.events[0]?.data as { route: object }).route;
    };
    const fee = {
      kind: 'fee',
      reference: '1',
      body: 'k',
      decidedOn: '2014-01-06',
      arrivedOn: null,
      proven: false,
    } as const;
    expect(body({}, '2014-06-01T12:00:00Z')).toEqual({ to: 'state-administrator', body: 'Fylkesmannen' });
    expect(body({ receivedAt: '2021-01-02T09:00:00Z', against: fee }, '2021-06-01T12:00:00Z')).toEqual({
      to: 'state-administrator',
      body: 'Statsforvalteren',
    });
  });

  it('cannot have come tomorrow', () => {
    expect(codeOf(lodge({ receivedAt: '2014-06-01T12:00:01Z' }))).toBe('date-in-future');
    expect(codeOf(lodge({ postedOn: '2014-02-04' }))).toBe('date-after-receipt');
  });
});

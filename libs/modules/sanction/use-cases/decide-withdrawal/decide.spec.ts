import fc from 'fast-check';
import { given } from '@kernel/given-when-then.js';
import { addDays, roll } from '@law/calendar/working-days.js';
import { type SanctionEvent } from '../../domain/events.js';
import { type Extent } from '../../domain/withdrawal-events.js';
import { municipality } from '../../testing/made-up-record.js';
import { type DecideWithdrawal, type WithdrawalFacts } from './command.js';
import { decideWithdrawal } from './decide.js';

const LICENCE_END = '2016-06-30';
const facts: WithdrawalFacts = {
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

const breach: SanctionEvent = {
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

const proposed: SanctionEvent = {
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

const ordered = (noticeId: string, largest: Extent = { length: { weeks: 4 } }): SanctionEvent => ({
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
const dispatched = (noticeId: string, on: string): SanctionEvent => ({
  type: 'reply-period-started',
  data: { licenceId: 'l', caseId: 'c', noticeId, dispatchedOn: on, due: roll(addDays(on, 14)) },
});
const returned = (noticeId: string, on: string): SanctionEvent => ({
  type: 'advance-notice-returned',
  data: { licenceId: 'l', caseId: 'c', noticeId, on },
});
const waived: SanctionEvent = {
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

const command: DecideWithdrawal = {
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

const decide = (past: SanctionEvent[], change: Partial<DecideWithdrawal> = {}, more: Partial<WithdrawalFacts> = {}) =>
  given(decideWithdrawal, [breach, proposed, ...past], {
    now: '2016-06-29T12:00:00Z',
    facts: { ...facts, ...more },
  }).when({
    ...command,
    ...change,
  });
const codeOf = (decision: ReturnType<typeof decide>): string =>
  decision.kind === 'refuse' ? decision.refusal.code : decision.kind;

const heard = [ordered('n1'), dispatched('n1', '2014-02-03')];

describe('decide-withdrawal', () => {
  it('is accepted the day after the reply limit, and not on its last day', () => {
    expect(codeOf(decide(heard, { decidedOn: '2014-02-17' }))).toBe('G4-party-not-heard');
    expect(codeOf(decide(heard, { decidedOn: '2014-02-18' }))).toBe('accept');
  });

  it('waits for every notice that is out, also when a later one was sent earlier', () => {
    const past = [ordered('n1'), dispatched('n1', '2014-02-28'), ordered('n2'), dispatched('n2', '2014-02-03')];
    expect(codeOf(decide(past, { decidedOn: '2014-03-03' }))).toBe('G4-party-not-heard');
  });

  it('names the gate, the paragraph and the day from which it is allowed', () => {
    const decision = decide(heard, { decidedOn: '2014-02-10' });
    expect(decision).toMatchObject({
      kind: 'refuse',
      refusal: { paragraph: 'forvaltningsloven § 16', facts: { gate: 'G4', allowedFrom: '2014-02-18' } },
    });
  });

  it.each<[string, Partial<DecideWithdrawal>]>([
    ['case-not-open', { caseId: 'another' }],
    ['G1-ground-fallen', { grounds: [{ breachId: 'unknown' }] }],
    ['G1-ground-fallen', { grounds: [] }],
    ['G3-factors-not-assessed', { factors: null }],
    ['G3-factors-not-assessed', { factors: { kind: 'a', gravity: ' ', blame: 'c', repetition: 'd', correction: 'e' } }],
    ['G5-not-a-political-body', { decidedBy: { bodyId: 'administrasjonen', reference: 'x' } }],
    ['G5-not-a-political-body', { decidedBy: { bodyId: 'utvalget', reference: 'x' } }],
    ['G6-start-outside-licence', { startOn: '2016-07-01' }],
    ['G6-start-outside-licence', { startOn: '2014-03-02' }],
    ['G7-departure-reasons-required', { extent: { length: { days: 6 } } }],
    ['G8-beyond-the-notice', { extent: { length: { weeks: 5 } } }],
    ['G8-beyond-the-notice', { extent: { restOfPeriod: true } }],
    ['G8-beyond-the-notice', { extent: { untilCured: ['fee-paid'] } }],
    ['reasons-required', { considerations: ' ' }],
  ])('refuses with %s: %j', (code, change) => {
    expect(codeOf(decide(heard, change))).toBe(code);
  });

  it('records the body by its name in the register, and the delegation that the decision rests on', () => {
    expect(decide(heard)).toMatchObject({
      events: [
        {
          data: {
            decidedBy: {
              bodyId: 'formannskapet',
              body: 'formannskapet',
              restsOn: 'withdrawal to formannskapet',
              reportTo: 'kommunestyret',
            },
          },
        },
      ],
    });
  });

  it('lets the body depart with its own reasons, downward too', () => {
    const decision = decide(heard, { extent: { length: { days: 3 } }, departure: 'Særlige forhold.' });
    expect(decision).toMatchObject({ kind: 'accept', events: [{ data: { departsFromProposal: true } }] });
  });

  it('refuses on a document that came from others after the notice, until a supplementary notice puts it forward', () => {
    const fromOthers = [{ documentId: 'd', at: '2014-02-20T08:00:00Z', subjects: [] }];
    expect(codeOf(decide(heard, {}, { fromOthers }))).toBe('G8-information-not-put-to-party');
    const supplement: SanctionEvent = {
      ...ordered('n2'),
      data: { ...ordered('n2').data, putsForward: ['d'], supplement: true },
    } as SanctionEvent;
    const again = [...heard, supplement, dispatched('n2', '2014-02-10')];
    expect(codeOf(decide(again, { decidedOn: '2014-03-03' }, { fromOthers }))).toBe('accept');
  });

  it('a document half a second after the notice was ordered is later than the notice', () => {
    // The notice of this case was ordered at 00:00:00Z sharp.
    const after = [{ documentId: 'd', at: '2014-01-01T00:00:00.5Z', subjects: [] }];
    expect(codeOf(decide(heard, {}, { fromOthers: after }))).toBe('G8-information-not-put-to-party');
    const same = [{ documentId: 'd', at: '2014-01-01T00:00:00Z', subjects: [] }];
    expect(codeOf(decide(heard, {}, { fromOthers: same }))).toBe('accept');
  });

  it('is never decided without a notice that was sent, not returned and has run out, or an exception (property)', () => {
    const day = fc.integer({ min: 0, max: 60 }).map((n) => addDays('2014-02-01', n));
    const notice = (id: string) =>
      fc.record({ sent: fc.option(day), back: fc.option(fc.integer({ min: 0, max: 30 })) }).map(({ sent, back }) => ({
        events: [
          ordered(id),
          ...(sent ? [dispatched(id, sent)] : []),
          ...(sent && back !== null ? [returned(id, addDays(sent, back))] : []),
        ],
        sent: back === null ? sent : null,
      }));
    fc.assert(
      fc.property(notice('n1'), fc.option(notice('n2')), fc.boolean(), day, (first, second, exception, decidedOn) => {
        const past = [...first.events, ...(second?.events ?? []), ...(exception ? [waived] : [])];
        const accepted = decide(past, { decidedOn, startOn: addDays(decidedOn, 28) }).kind === 'accept';
        const sent = [first, ...(second ? [second] : [])].flatMap((one) => (one.sent ? [one.sent] : []));
        const runOut = sent.length > 0 && sent.every((on) => roll(addDays(on, 14)) < decidedOn);
        if (accepted) expect(exception || runOut).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('never ends past the licence’s end, and never before it begins (property)', () => {
    const extent = fc.oneof(
      fc.integer({ min: 1, max: 4 }).map((weeks): Extent => ({ length: { weeks } })),
      fc.integer({ min: 7, max: 28 }).map((days): Extent => ({ length: { days } })),
    );
    fc.assert(
      fc.property(extent, fc.integer({ min: 0, max: 900 }), (chosen, offset) => {
        const startOn = addDays('2014-03-03', offset);
        const decision = decide(heard, { extent: chosen, startOn });
        expect(decision.kind === 'accept').toBe(startOn <= LICENCE_END);
        if (decision.kind !== 'accept') return;
        const { endOn } = decision.events[0]?.data as { endOn: string };
        expect(endOn <= LICENCE_END && endOn >= startOn).toBe(true);
      }),
    );
  });

  it('stops while the police have the same facts, until a person has cleared it, and again at their next step', () => {
    const on = '2014-02-01';
    const police = (about: { breachId: string } | { inspectionId: string }): SanctionEvent => ({
      type: 'police-track-recorded',
      data: { licenceId: 'l', about, step: 'fined', on },
    });
    const cleared: SanctionEvent = {
      type: 'police-track-cleared',
      data: { licenceId: 'l', about: { breachId: 'b' }, on },
    };
    const flagged = decide([...heard, police({ breachId: 'b' })]);
    expect(flagged).toMatchObject({
      refusal: { code: 'police-track-open', paragraph: null, facts: { breaches: ['b'] } },
    });
    expect(codeOf(decide([...heard, police({ inspectionId: 'i' })]))).toBe('police-track-open');
    expect(codeOf(decide([...heard, police({ inspectionId: 'another' })]))).toBe('accept');
    expect(codeOf(decide([...heard, police({ breachId: 'b' }), cleared]))).toBe('accept');
    expect(codeOf(decide([...heard, police({ breachId: 'b' }), cleared, police({ breachId: 'b' })]))).toBe(
      'police-track-open',
    );
  });

  it('asks why it is proportionate where chapter IX is kept: by its own date, or as the municipality has set it', () => {
    const set = (value: string, from: string): Partial<WithdrawalFacts> => ({
      municipality: { ...municipality, settings: { 'chapterNine.proportionality': [{ value, from }] } },
    });
    expect(decide(heard, { decidedOn: '2014-03-03' }, set('on', '2014-03-03'))).toMatchObject({
      refusal: { code: 'proportionality-required', paragraph: 'forvaltningsloven § 45' },
    });
    const weighed = decide(heard, { proportionality: 'To uker er nederst i rammen.' }, set('on', '2014-03-03'));
    expect(weighed).toMatchObject({ events: [{ protected: { proportionality: 'To uker er nederst i rammen.' } }] });
    expect(codeOf(decide(heard, { decidedOn: '2014-03-02' }, set('on', '2014-03-03')))).toBe('accept');
  });

  it('asks for a reason outside what all similar cases got', () => {
    const earlier = [1, 2].map((weeks) => ({
      licenceId: 'another',
      caseId: `c${weeks}`,
      provisions: ['sale-to-under-18'],
      step: 'E',
      outcome: { kind: 'withdrawal' as const, extent: { length: { weeks } } },
      endedOn: '2013-05-01',
    }));
    const weeks = (count: number, more: Partial<DecideWithdrawal> = {}) =>
      codeOf(decide(heard, { extent: { length: { weeks: count } }, ...more }, { earlier }));
    expect([weeks(1), weeks(2)]).toEqual(['accept', 'accept']);
    expect(weeks(3)).toBe('unequal-treatment-reasons-required');
    expect(weeks(3, { unequalTreatment: 'Skjenkingen varte hele kvelden.' })).toBe('accept');
  });

  it('does not depend on the order in which independent facts were recorded (property)', () => {
    const replies: SanctionEvent[] = ['d1', 'd2'].map((documentId) => ({
      type: 'reply-received',
      data: { licenceId: 'l', caseId: 'c', documentId, receivedOn: '2014-02-10', late: false },
    }));
    const arrear: SanctionEvent = {
      type: 'missed-report-recorded',
      data: { licenceId: 'l', arrearId: 'a', year: 2013, due: '2014-03-03', regime: 'local-ladder' },
    };
    fc.assert(
      fc.property(fc.shuffledSubarray([...replies, arrear], { minLength: 3 }), (facts3) => {
        const change = { reply: 'r', replyWeighing: 'w' };
        expect(decide([...heard, ...facts3], change)).toEqual(decide([...heard, ...replies, arrear], change));
      }),
    );
  });
});

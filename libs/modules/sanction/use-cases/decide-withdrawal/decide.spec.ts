import fc from 'fast-check';
import { addDays, roll } from '@law/calendar/working-days.js';
import { type SanctionEvent } from '../../domain/events.js';
import { type Extent } from '../../domain/withdrawal-events.js';
import { type DecideWithdrawal } from './command.js';
import { codeOf, decide, dispatched, heard, LICENCE_END, ordered, returned, waived } from './testing/made-up-case.js';

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
    };
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

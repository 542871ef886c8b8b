import { type SanctionEvent } from '../../domain/events.js';
import { municipality } from '../../testing/made-up-record.js';
import { type DecideWithdrawal, type WithdrawalFacts } from './command.js';
import { codeOf, decide, heard, ordered } from './testing/made-up-case.js';

describe('safeguards of a withdrawal', () => {
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

  it('is not decided in a case that was dropped', () => {
    const drop: SanctionEvent = { type: 'proposal-dropped', data: { licenceId: 'l', proposalId: 'c' } };
    expect(codeOf(decide([...heard, drop]))).toBe('case-not-open');
  });
});

describe('a withdrawal because the record is not spotless (guideline 7.4)', () => {
  const lost = (factOn: string): SanctionEvent => ({
    type: 'suitability-lost',
    data: {
      licenceId: 'l',
      lossId: 's',
      assessedOn: '2014-01-10',
      persons: [{ ref: 'p1', role: 'holder' }],
      matters: [{ person: 'p1', kind: 'tax', factOn }],
    },
  });
  const notice = ordered('n1');
  const about = (factOn: string): SanctionEvent[] => [
    lost(factOn),
    {
      ...notice,
      data: {
        ...notice.data,
        caseId: 's',
        track: '7.4',
        grounds: [{ lossId: 's' }],
        largest: { restOfPeriod: true },
      },
    },
    {
      type: 'reply-period-started',
      data: { licenceId: 'l', caseId: 's', noticeId: 'n1', dispatchedOn: '2014-02-03', due: '2014-02-17' },
    },
  ];
  const asked: Partial<DecideWithdrawal> = { caseId: 's', grounds: [{ lossId: 's' }] };
  const past = about('2012-05-31');

  it('may reach from one week to the rest of the period; less than a week needs reasons', () => {
    const extents = [{ restOfPeriod: true as const }, { length: { weeks: 1 } }, { length: { days: 6 } }];
    expect(extents.map((extent) => codeOf(decide(past, { ...asked, extent })))).toEqual([
      'accept',
      'accept',
      'G7-departure-reasons-required',
    ]);
    expect(codeOf(decide(past, { ...asked, extent: { untilCured: ['fee-paid'] } }))).toBe('G8-beyond-the-notice');
  });

  it('is decided on its own track, so that it is no step of the ladder', () => {
    expect(decide(past, asked)).toMatchObject({
      events: [{ data: { track: '7.4', decidedBy: { restsOn: 'suitability-withdrawal to formannskapet' } } }],
    });
  });

  it('asks for the five factors, and for a political body with that very delegation', () => {
    expect(codeOf(decide(past, { ...asked, factors: null }))).toBe('G3-factors-not-assessed');
    const without: Partial<WithdrawalFacts> = {
      municipality: {
        ...municipality,
        delegations: municipality.delegations.filter(({ kind }) => kind !== 'suitability-withdrawal'),
      },
    };
    expect(codeOf(decide(past, asked, without))).toBe('G5-not-a-political-body');
    const council = { decidedBy: { bodyId: 'kommunestyret', reference: 'K-sak 4/14' } };
    expect(codeOf(decide(past, { ...asked, ...council }, without))).toBe('accept');
  });

  it('weighs nothing older than ten years on the day of the decision', () => {
    const old = (factOn: string) => codeOf(decide(about(factOn), { ...asked, decidedOn: '2014-03-03' }));
    expect([old('2004-03-02'), old('2004-03-03')]).toEqual(['suitability-fact-too-old', 'accept']);
  });

  it('is not decided once it was dropped', () => {
    const drop: SanctionEvent = { type: 'proposal-dropped', data: { licenceId: 'l', proposalId: 's' } };
    expect(codeOf(decide([...past, drop], asked))).toBe('case-not-open');
  });
});

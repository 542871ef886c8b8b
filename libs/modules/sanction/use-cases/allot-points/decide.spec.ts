import fc from 'fast-check';
import { fold } from '@kernel/fold.js';
import { given, recorded } from '@kernel/given-when-then.js';
import { addDays, roll } from '@law/calendar/working-days.js';
import { defaultRules } from '@law/rule-set.js';
import { inspectionDecider, type InspectionEvent } from '../../../inspection/contract.js';
import { municipalityDecider } from '../../../municipality/contract.js';
import { type SanctionEvent } from '../../domain/events.js';
import { licence, licenceFacts, licenceId } from '../../testing/made-up-record.js';
import {
  breachOf,
  caseOf,
  decidedPoints,
  dispatched,
  noticed,
  pointsOf,
  pointsProposed,
  returned,
  waived,
} from '../../testing/made-up-points.js';
import { type AllotFacts, type AllotPoints } from './command.js';
import { allotPoints } from './decide.js';

const DAY = '2017-04-14';
const eight = pointsOf(1, 'sale-to-under-18', DAY);
const past: SanctionEvent[] = [breachOf(1, 'sale-to-under-18', DAY), pointsProposed(1, eight)];
const heard: SanctionEvent[] = [noticed(1, 'n1', [eight]), dispatched(caseOf(1), 'n1', '2017-04-18')];

const commentTime: InspectionEvent = {
  type: 'comment-period-started',
  data: { inspectionId: 'i', noticeId: 'n1', receivedOn: '2017-04-25', certainty: 'presumed', due: '2017-05-09' },
};
const inspection = (events: readonly InspectionEvent[] = [commentTime]) =>
  fold(inspectionDecider, recorded(events, 'inspection'));
const facts: AllotFacts = {
  licence,
  rules: defaultRules,
  municipality: municipalityDecider.initial,
  inspection: inspection(),
  fromOthers: [],
};
const command: AllotPoints = {
  licenceId,
  proposalId: caseOf(1),
  departures: [],
  specialReasons: '',
  decidedBy: { bodyId: 'kommunestyret', reference: '41/17' },
  decidedOn: '2017-05-10',
  standardOfProof: 'preponderance',
  factsFound: 'En gjest på sytten år ble skjenket.',
  considerations: 'Egne grunner.',
  reply: '',
  replyWeighing: '',
};

const decide = (events: readonly SanctionEvent[], change: Partial<AllotPoints> = {}, more: Partial<AllotFacts> = {}) =>
  given(allotPoints, events, { now: '2017-12-01T12:00:00Z', facts: { ...facts, ...more } }).when({
    ...command,
    ...change,
  });
const codeOf = (decision: ReturnType<typeof decide>): string =>
  decision.kind === 'refuse' ? decision.refusal.code : decision.kind;

describe('allot-points', () => {
  it('is accepted the day after both clocks of the combined letter are out, and not while one of them runs', () => {
    // The notice's two weeks from dispatch end on 2 May, the report's from receipt on 9 May.
    expect(codeOf(decide([...past, ...heard], { decidedOn: '2017-05-02' }))).toBe('G4-party-not-heard');
    expect(codeOf(decide([...past, ...heard], { decidedOn: '2017-05-03' }))).toBe('comment-period-running');
    expect(codeOf(decide([...past, ...heard], { decidedOn: '2017-05-09' }))).toBe('comment-period-running');
    expect(codeOf(decide([...past, ...heard]))).toBe('accept');
  });

  it('an early comment does not cut the report’s clock short', () => {
    const commented: InspectionEvent = {
      type: 'holder-commented',
      data: { inspectionId: 'i', documentId: 'd', receivedOn: '2017-04-27', from: 'holder', late: false },
    };
    const early = { inspection: inspection([commentTime, commented]) };
    const words = { reply: 'Gjesten så eldre ut.', replyWeighing: 'Alder skal kontrolleres.' };
    expect(codeOf(decide([...past, ...heard], { decidedOn: '2017-05-09', ...words }, early))).toBe(
      'comment-period-running',
    );
    expect(codeOf(decide([...past, ...heard], {}, early))).toBe('reply-not-weighed');
    expect(codeOf(decide([...past, ...heard], words, early))).toBe('accept');
  });

  it('records the numbers, the standard of proof, the body and what it rests on, and the sum the letter tells', () => {
    const earlier = decidedPoints(2, 'hours', '2016-09-01');
    expect(decide([...earlier, ...past, ...heard])).toMatchObject({
      kind: 'accept',
      events: [
        {
          type: 'points-allotted',
          data: {
            allotments: [{ points: 8, standard: 8, ground: null }],
            total: 8,
            now: { from: '2016-09-01', to: '2018-09-01', sum: 12, days: 7 },
            standardOfProof: 'preponderance',
            decidedBy: { bodyId: 'kommunestyret', restsOn: 'law' },
            departsFromProposal: false,
          },
        },
      ],
    });
  });

  it.each<[string, Partial<AllotPoints>, Partial<AllotFacts>]>([
    ['date-in-future', { decidedOn: '2017-12-02' }, {}],
    ['proposal-unknown', { proposalId: 'another' }, {}],
    ['no-points-on-this-kind', {}, { licence: { ...licence, facts: { ...licenceFacts, kind: 'single-occasion' } } }],
    ['no-points-on-this-kind', {}, { licence: { ...licence, facts: { ...licenceFacts, kind: 'ambulatory' } } }],
    ['no-points-on-this-kind', {}, { licence: { ...licence, facts: { ...licenceFacts, kind: 'vinmonopol' } } }],
    ['G5-no-delegation', { decidedBy: { bodyId: 'administrasjonen', reference: 'x' } }, {}],
    ['offence-not-proposed', { departures: [{ offenceId: 'f9', points: 4, ground: 'mitigating' }] }, {}],
    ['special-reasons-required', { departures: [{ offenceId: 'f1', points: 4, ground: 'mitigating' }] }, {}],
    [
      'special-ground-required',
      { departures: [{ offenceId: 'f1', points: 4, ground: 'aggravating' }], specialReasons: 'Derfor.' },
      {},
    ],
    [
      'special-ground-required',
      { departures: [{ offenceId: 'f1', points: 8, ground: 'mitigating' }], specialReasons: 'Derfor.' },
      {},
    ],
    [
      'G8-beyond-the-notice',
      { departures: [{ offenceId: 'f1', points: 10, ground: 'aggravating' }], specialReasons: 'Derfor.' },
      {},
    ],
    [
      'G8-information-not-put-to-party',
      {},
      { fromOthers: [{ documentId: 'd', at: '2017-05-01T10:00:00Z', subjects: [] }] },
    ],
    ['comment-period-running', {}, { inspection: inspection([]) }],
    ['facts-required', { factsFound: ' ' }, {}],
    ['reasons-required', { considerations: '' }, {}],
  ])('refuses with %s', (code, change, more) => {
    expect(codeOf(decide([...past, ...heard], change, more))).toBe(code);
  });

  it('takes fewer points on quite special grounds, and more when a notice named them', () => {
    const reasons = { specialReasons: 'Falsk legitimasjon av høy kvalitet.' };
    expect(
      decide([...past, ...heard], {
        departures: [{ offenceId: 'f1', points: 2, ground: 'mitigating' }],
        ...reasons,
      }),
    ).toMatchObject({ events: [{ data: { total: 2, departsFromProposal: true } }] });
    const raised = [noticed(1, 'n2', [{ ...eight, points: 12 }], false), dispatched(caseOf(1), 'n2', '2017-04-20')];
    const more = { departures: [{ offenceId: 'f1', points: 12, ground: 'aggravating' as const }], ...reasons };
    expect(codeOf(decide([...past, ...heard, ...raised], more))).toBe('accept');
  });

  it('stops while the police have the same facts and nobody has cleared it', () => {
    const police: SanctionEvent = {
      type: 'police-track-recorded',
      data: { licenceId, about: { breachId: 'breach-1' }, step: 'reported', on: '2017-05-01' },
    };
    expect(codeOf(decide([...past, ...heard, police]))).toBe('police-track-open');
  });

  it('refuses when the breach was entered in error or moved before 2016', () => {
    const gone: SanctionEvent[] = [pointsProposed(1, eight), ...heard];
    expect(codeOf(decide(gone))).toBe('G1-ground-fallen');
    expect(codeOf(decide([breachOf(1, 'sale-to-under-18', '2015-12-30'), ...gone]))).toBe('G1-ground-fallen');
  });

  it('never happens without a notice that was sent, not returned and has run out, or a recorded exception', () => {
    const day = fc.integer({ min: 0, max: 60 }).map((n) => addDays('2017-04-18', n));
    const notice = fc.record({ sent: fc.option(day), back: fc.option(day), names: fc.boolean() });
    fc.assert(
      fc.property(fc.array(notice, { maxLength: 3 }), fc.boolean(), day, (notices, exception, decidedOn) => {
        const events = notices.flatMap(({ sent, back, names }, index): SanctionEvent[] => {
          const id = `n${index}`;
          return [
            noticed(1, id, names ? [eight] : []),
            ...(sent ? [dispatched(caseOf(1), id, sent)] : []),
            ...(sent && back ? [returned(caseOf(1), id, back)] : []),
          ];
        });
        const decision = decide([...past, ...events, ...(exception ? [waived(1, [eight])] : [])], { decidedOn });
        if (decision.kind !== 'accept') return;
        const good = notices.filter(
          ({ sent, back, names }) => names && sent && !back && decidedOn > roll(addDays(sent, 14)),
        );
        expect(exception || good.length > 0).toBe(true);
        // Nor while any letter that is out still runs.
        const running = notices.filter(({ sent, back }) => sent && !back && decidedOn <= roll(addDays(sent, 14)));
        expect(exception || running.length === 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

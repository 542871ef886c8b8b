import { given, recorded } from '@kernel/given-when-then.js';
import { fold } from '@kernel/fold.js';
import { type Decision } from '@kernel/decision.js';
import { type DomainEvent } from '@kernel/event.js';
import { type SanctionEvent } from '../domain/events.js';
import { isAnnulled, runningSpans } from '../domain/on-appeal.js';
import { sanctionDecider } from '../domain/state.js';
import { licence, licenceId } from '../testing/made-up-record.js';
import { appealId, noted, runningLicence, withdrawalId, withdrawnPast } from '../testing/withdrawn-record.js';
import { amendDecision } from './amend-decision/decide.js';
import { annulDecision } from './annul-decision/decide.js';
import { closeAppealLimit } from './close-appeal-limit/decide.js';
import { noteAppealed } from './note-appealed/decide.js';
import { liftStay, stayWithdrawal } from './stay-withdrawal/decide.js';
import { closeAppeal, upholdDecision } from './uphold-decision/decide.js';

const on = '2014-02-10';
const ids = { licenceId, reactionId: withdrawalId, appealId };
const accepted = (decision: Decision<DomainEvent>): SanctionEvent[] =>
  decision.kind === 'accept' ? (decision.events as SanctionEvent[]) : [];
const codeOf = (decision: Decision<DomainEvent>): string =>
  decision.kind === 'refuse' ? decision.refusal.code : decision.kind;
const reactionAfter = (events: SanctionEvent[]) => fold(sanctionDecider, recorded(events)).reactions[0];

describe('a pending appeal', () => {
  const close = (past: SanctionEvent[], due = '2014-01-30') =>
    given(closeAppealLimit, past).when({ licenceId, withdrawalId, due });

  it('keeps the decision from becoming final when the limit is out', () => {
    expect(codeOf(close([...withdrawnPast(), noted]))).toBe('already-true');
    expect(codeOf(close(withdrawnPast()))).toBe('accept');
  });

  it('is noted once', () => {
    expect(codeOf(given(noteAppealed, withdrawnPast()).when({ ...ids, on: '2014-01-20' }))).toBe('accept');
    expect(codeOf(given(noteAppealed, [...withdrawnPast(), noted]).when({ ...ids, on }))).toBe('already-true');
    expect(codeOf(given(noteAppealed, []).when({ ...ids, on }))).toBe('reaction-unknown');
  });

  it('makes the decision final when it is upheld, and only when no other appeal is pending', () => {
    const uphold = (past: SanctionEvent[]) => given(upholdDecision, past).when({ ...ids, on });
    expect(uphold([...withdrawnPast(), noted])).toMatchObject({
      events: [{ type: 'decision-upheld' }, { type: 'decision-final', data: { due: '2014-01-30' } }],
    });
    const other: SanctionEvent = { ...noted, data: { ...ids, appealId: 'another', on } } as SanctionEvent;
    expect(accepted(uphold([...withdrawnPast(), noted, other])).map(({ type }) => type)).toEqual(['decision-upheld']);
  });

  it('that is dismissed leaves it final only when its time had run out', () => {
    const dismiss = (day: string) =>
      accepted(given(closeAppeal, [...withdrawnPast(), noted]).when({ ...ids, on: day, why: 'dismissed' }));
    expect(dismiss('2014-01-30').map(({ type }) => type)).toEqual(['appeal-closed']);
    expect(dismiss('2014-01-31').map(({ type }) => type)).toEqual(['appeal-closed', 'decision-final']);
  });

  it('is still pending after a typo in an earlier fact was corrected', () => {
    const past = recorded([...withdrawnPast(), noted]);
    const arrival = past[1];
    if (!arrival) throw new Error('no arrival');
    const correction = {
      ...arrival,
      type: 'fact-corrected',
      data: {
        eventId: arrival.meta.id,
        path: '/arrivedOn',
        old: '2014-01-09',
        new: '2014-01-10',
        occurredAt: '2014-01-10',
      },
    } as never;
    const record = fold(sanctionDecider, [...past, correction]);
    expect(record.reactions[0]).toMatchObject({
      notifiedOn: '2014-01-10',
      standing: { appeals: [{ appealId, open: true }] },
    });
  });
});

describe('an annulled decision', () => {
  const annul = (past: SanctionEvent[], change: object = {}, facts = runningLicence, day = '2014-02-05') =>
    given(annulDecision, past, { now: '2014-02-20T12:00:00Z', facts }).when({
      ...ids,
      on: day,
      by: 'appeal-body',
      remitted: true,
      reasons: '',
      ...change,
    });

  it('counts the days that lay behind, and takes its deadlines with it', () => {
    expect(annul([...withdrawnPast(), noted])).toMatchObject({
      events: [
        {
          type: 'decision-annulled',
          data: { daysServed: 2, served: 'partly' },
          deadlines: expect.arrayContaining([
            expect.objectContaining({ name: `withdrawal-start:${withdrawalId}` }),
          ]) as object,
        },
      ],
    });
    expect(annul([...withdrawnPast(), noted], {}, licence)).toMatchObject({
      events: [{ data: { daysServed: 0, served: 'none' } }],
    });
    const over = { ...runningLicence, withdrawals: runningLicence.withdrawals.map((one) => ({ ...one, ended: true })) };
    expect(annul([...withdrawnPast(), noted], {}, over, '2014-02-18')).toMatchObject({
      events: [{ data: { daysServed: 14, served: 'whole' } }],
    });
  });

  it('is out for good: no appeal limit, no second annulment', () => {
    const past = [...withdrawnPast(), noted, ...accepted(annul([...withdrawnPast(), noted]))];
    const reaction = reactionAfter(past);
    expect(reaction && isAnnulled(reaction)).toBe(true);
    expect(reaction?.standing.appeals).toEqual([{ appealId, open: false }]);
    expect(codeOf(annul(past))).toBe('already-true');
    expect(codeOf(given(closeAppealLimit, past).when({ licenceId, withdrawalId, due: '2014-01-30' }))).toBe(
      'already-true',
    );
  });

  it('taken back by the body itself needs reasons', () => {
    expect(codeOf(annul(withdrawnPast(), { by: 'own-reversal', appealId: null }))).toBe('reasons-required');
    expect(codeOf(annul(withdrawnPast(), { by: 'own-reversal', appealId: null, reasons: 'Feil person.' }))).toBe(
      'accept',
    );
  });

  it('cannot fall before it was made, nor tomorrow', () => {
    expect(codeOf(annul(withdrawnPast(), {}, licence, '2014-01-05'))).toBe('date-impossible');
    expect(codeOf(annul(withdrawnPast(), {}, licence, '2014-02-21'))).toBe('date-impossible');
  });
});

describe('an amended decision', () => {
  const amend = (change: object, facts = licence) =>
    given(amendDecision, [...withdrawnPast(), noted], { facts }).when({
      ...ids,
      on: '2014-01-28',
      extent: { length: { weeks: 1 } },
      startOn: null,
      by: 'own-body',
      detriment: null,
      ...change,
    });

  it('gets its new length, and its start when it has not begun', () => {
    expect(amend({ startOn: '2014-02-10' })).toMatchObject({
      events: [
        {
          data: { startOn: '2014-02-10', endOn: '2014-02-16', was: { length: { weeks: 2 } } },
          deadlines: [{ name: `withdrawal-start:${withdrawalId}`, due: '2014-02-09' }],
        },
      ],
    });
    expect(amend({ startOn: '2014-02-10' }, runningLicence)).toMatchObject({
      events: [{ data: { startOn: '2014-02-03', endOn: '2014-02-09' }, deadlines: [] }],
    });
  });

  it('is never to the party’s detriment by the body that decided', () => {
    expect(codeOf(amend({ extent: { length: { weeks: 3 } } }))).toBe('amendment-to-detriment');
    expect(codeOf(amend({ startOn: '2014-02-02' }))).toBe('amendment-to-detriment');
    const told = { appealReceivedOn: '2014-01-20', messageSentOn: '2014-01-21' };
    expect(codeOf(amend({ extent: { length: { weeks: 3 } }, detriment: told }))).toBe('amendment-to-detriment');
  });

  it('may be to detriment by an appeal body that told the party within three months of receipt, not a day later', () => {
    const harsher = (messageSentOn: string) =>
      codeOf(
        amend({
          extent: { length: { weeks: 3 } },
          by: 'appeal-body',
          detriment: { appealReceivedOn: '2014-01-20', messageSentOn },
        }),
      );
    // 20 April 2014 is Easter Sunday and the 21st Easter Monday.
    expect(harsher('2014-04-22')).toBe('accept');
    expect(harsher('2014-04-23')).toBe('amendment-to-detriment');
  });
});

describe('a stay', () => {
  const stayed = (until = 'appeal-decided'): SanctionEvent[] => [
    ...withdrawnPast(),
    noted,
    ...accepted(
      given(stayWithdrawal, [...withdrawnPast(), noted]).when({
        licenceId,
        withdrawalId,
        appealId,
        from: '2014-02-04',
        until,
      }),
    ),
  ];
  const lift = (resumeOn: string, facts = runningLicence, now = '2014-04-20T12:00:00Z') =>
    given(liftStay, stayed(), { now, facts }).when({ licenceId, withdrawalId, appealId, on: '2014-04-20', resumeOn });
  const held = {
    ...runningLicence,
    withdrawals: runningLicence.withdrawals.map((one) => ({
      ...one,
      suspended: true,
      since: null,
      served: [{ from: '2014-02-03', to: '2014-02-04' }],
    })),
  };

  it('until a day ends with that day, by itself', () => {
    expect(stayed('2014-03-31').at(-1)).toMatchObject({
      deadlines: [
        { op: 'cancel', name: `withdrawal-start:${withdrawalId}` },
        { op: 'arm', due: '2014-03-31', command: { name: 'lift-stay', data: { resumeOn: '2014-04-01' } } },
      ],
    });
  });

  it('is followed by the rest: the days served count', () => {
    expect(lift('2014-05-01', held)).toMatchObject({
      events: [{ data: { resumeOn: '2014-05-01', endOn: '2014-05-12' }, deadlines: [{}, { due: '2014-04-30' }] }],
    });
  });

  it('never closes a day that has begun', () => {
    expect(lift('2014-04-20', held)).toMatchObject({ events: [{ data: { resumeOn: '2014-04-21' } }] });
  });

  it('that outlasts the licence leaves nothing to serve', () => {
    expect(codeOf(lift('2016-07-01', held))).toBe('licence-ends-first');
  });

  it('makes the days of trade lawful: they are in no span of the withdrawal', () => {
    const past = [...stayed(), ...accepted(lift('2014-05-01', held))];
    const reaction = reactionAfter(past);
    expect(reaction && runningSpans(reaction)).toEqual([
      { from: '2014-02-03', to: '2014-02-03' },
      { from: '2014-05-01', to: '2014-05-12' },
    ]);
  });
});

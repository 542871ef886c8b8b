import { type Decision } from '@kernel/decision.js';
import { type DomainEvent } from '@kernel/event.js';
import { fold } from '@kernel/fold.js';
import { given, recorded } from '@kernel/given-when-then.js';
import { municipalityDecider } from '../../../municipality/contract.js';
import { type SanctionEvent } from '../../domain/events.js';
import { licence, licenceId } from '../../testing/made-up-record.js';
import { withdrawalId, withdrawnPast } from '../../testing/withdrawn-record.js';
import { closeAppealLimit } from '../close-appeal-limit/decide.js';
import { extendAppealTime, reasonsArrived, requestReasons } from './decide.js';

type Row =
  Extract<Parameters<typeof municipalityDecider.evolve>[1], { type: 'delegation-given' }> extends infer R
    ? Omit<R, 'meta'>
    : never;

const accepted = (decision: Decision<DomainEvent>): SanctionEvent[] =>
  decision.kind === 'accept' ? (decision.events as SanctionEvent[]) : [];
const codeOf = (decision: Decision<DomainEvent>): string =>
  decision.kind === 'refuse' ? decision.refusal.code : decision.kind;

describe('the time to appeal', () => {
  const rows: Row[] = [
    {
      type: 'delegation-given',
      data: {
        delegationId: 'd',
        kind: 'extension-of-appeal-time',
        body: { id: 'administrasjonen', name: 'administrasjonen', kind: 'administration' },
        from: '2013-01-01',
        until: null,
        specific: false,
        decidedBy: { bodyId: 'kommunestyret', reference: 'K-sak 1/13' },
      },
    },
  ];
  const settings = fold(municipalityDecider, recorded(rows));
  const facts = { licence, settings, dispatchedOn: null };
  const extend = (grantedOn: string, until: string, bodyId = 'administrasjonen') =>
    given(extendAppealTime, withdrawnPast(), { now: '2014-03-01T12:00:00Z', facts }).when({
      licenceId,
      reactionId: withdrawalId,
      grantedOn,
      until,
      decidedBy: { bodyId, reference: 'd' },
      reasons: 'Sykdom.',
    });

  it('can be made longer on its last day, not after; and moves the start that waits for it', () => {
    expect(extend('2014-01-30', '2014-02-14')).toMatchObject({
      events: [
        { type: 'appeal-time-extended', data: { was: '2014-01-30', until: '2014-02-14' } },
        { type: 'withdrawal-scheduled', data: { startOn: '2014-02-15', endOn: '2014-02-28' } },
      ],
    });
    expect(codeOf(extend('2014-01-31', '2014-02-14'))).toBe('appeal-time-not-running');
  });

  it('an extension is counted from the rolled date: the new last day is rolled too, and never earlier', () => {
    expect(extend('2014-01-20', '2014-02-15')).toMatchObject({ events: [{ data: { until: '2014-02-17' } }, {}] });
    expect(codeOf(extend('2014-01-20', '2014-01-30'))).toBe('extension-shortens');
  });

  it('is made longer only by who may', () => {
    expect(codeOf(extend('2014-01-20', '2014-02-14', 'formannskapet'))).toBe('body-may-not-decide');
    expect(codeOf(extend('2014-01-20', '2014-02-14', 'kommunestyret'))).toBe('accept');
  });

  it('is closed by the extended day, not by the one before', () => {
    const past = [...withdrawnPast(), ...accepted(extend('2014-01-20', '2014-02-14'))];
    const close = (due: string) => codeOf(given(closeAppealLimit, past).when({ licenceId, withdrawalId, due }));
    expect([close('2014-01-30'), close('2014-02-14')]).toEqual(['already-true', 'accept']);
  });

  it('is interrupted by asking for reasons only when none were given', () => {
    const ask = (givenWithDecision: boolean) =>
      given(requestReasons, withdrawnPast(), { now: '2014-03-01T12:00:00Z', facts }).when({
        licenceId,
        reactionId: withdrawalId,
        requestedOn: '2014-01-30',
        givenWithDecision,
      });
    expect(ask(true)).toMatchObject({ events: [{ data: { interrupts: false }, deadlines: [] }] });
    expect(ask(false)).toMatchObject({ events: [{ data: { interrupts: true }, deadlines: [{ op: 'cancel' }] }] });
    const past = [...withdrawnPast(), ...accepted(ask(false))];
    const arrived = given(reasonsArrived, past, { now: '2014-03-01T12:00:00Z', facts }).when({
      licenceId,
      reactionId: withdrawalId,
      arrivedOn: '2014-02-10',
    });
    expect(arrived).toMatchObject({ events: [{ data: { due: '2014-03-03' }, deadlines: [{ due: '2014-03-03' }] }] });
  });
});

import { given } from '@kernel/given-when-then.js';
import { type MunicipalityEvent } from '../../domain/events.js';
import { withdrawDelegation } from '../withdraw-delegation/decide.js';
import { type GiveDelegation, giveDelegation } from './decide.js';

const council = { bodyId: 'kommunestyret', reference: 'K-sak 12/12' };
const warnings: GiveDelegation = {
  kind: 'warning',
  body: { id: 'administrasjonen', name: 'administrasjonen', kind: 'administration' },
  from: '2012-07-01',
  until: null,
  specific: false,
  decidedBy: council,
};
const committee = { id: 'formannskapet', name: 'formannskapet', kind: 'political' } as const;
const row = (change: Partial<GiveDelegation> = {}, delegationId = 'd-1'): MunicipalityEvent => ({
  type: 'delegation-given',
  data: { ...warnings, ...change, delegationId },
});
const refusalOf = (past: MunicipalityEvent[], change: Partial<GiveDelegation>) => {
  const decision = given(giveDelegation, past).when({ ...warnings, ...change });
  return decision.kind === 'refuse' ? decision.refusal.code : decision.kind;
};

describe('give-delegation', () => {
  it('enters the row with its days and the council’s own case number', () => {
    expect(given(giveDelegation, []).when(warnings)).toMatchObject({
      kind: 'accept',
      events: [{ type: 'delegation-given', data: { ...warnings, delegationId: expect.any(String) } }],
    });
    expect(refusalOf([row()], {})).toBe('already-true');
  });

  it('asks for the body and its case number', () => {
    expect(refusalOf([], { decidedBy: { bodyId: 'kommunestyret', reference: ' ' } })).toBe(
      'delegation-decision-missing',
    );
  });

  it('takes a last day equal to the first, not one before it', () => {
    expect(refusalOf([], { until: '2012-07-01' })).toBe('accept');
    expect(refusalOf([], { until: '2012-06-30' })).toBe('delegation-period-reversed');
  });

  it('lets nobody call the administration a political body, or delegate to the council', () => {
    expect(refusalOf([], { body: { ...committee, id: 'administrasjonen' } })).toBe('delegation-body-wrong');
    expect(refusalOf([], { body: { ...warnings.body, id: 'naering' } })).toBe('delegation-body-wrong');
    expect(refusalOf([], { body: { ...warnings.body, id: 'kommunestyret' } })).toBe('delegation-body-wrong');
    expect(refusalOf([], { body: { ...committee, kind: 'council' } })).toBe('delegation-body-wrong');
  });

  it('an elected body hands on what it may decide itself, to the administration, and no withdrawal', () => {
    const own = [row({ body: committee }), row({ body: committee, kind: 'withdrawal' }, 'd-2')];
    const decidedBy = { bodyId: 'formannskapet', reference: 'F-sak 4/12' };
    expect(refusalOf(own, { decidedBy })).toBe('accept');
    expect(refusalOf(own, { decidedBy, from: '2012-06-30' })).toBe('delegation-beyond-power');
    expect(refusalOf([], { decidedBy })).toBe('delegation-beyond-power');
    expect(refusalOf(own, { decidedBy, body: { ...committee, id: 'utvalget' } })).toBe('delegation-beyond-power');
    expect(refusalOf(own, { decidedBy, kind: 'withdrawal', specific: true })).toBe('delegation-beyond-power');
  });
});

describe('withdraw-delegation', () => {
  const end = { delegationId: 'd-1', from: '2013-03-01', decidedBy: council };
  const ended: MunicipalityEvent = { type: 'delegation-withdrawn', data: end };

  it('ends the row from a day on', () => {
    expect(given(withdrawDelegation, [row()]).when(end)).toMatchObject({
      kind: 'accept',
      events: [{ type: 'delegation-withdrawn', data: end, occurredAt: '2013-03-01' }],
    });
  });

  it('takes an earlier day, but never gives a power back by a later one', () => {
    const past = [row(), ended];
    expect(given(withdrawDelegation, past).when({ ...end, from: '2013-02-28' }).kind).toBe('accept');
    expect(given(withdrawDelegation, past).when({ ...end, from: '2013-03-02' }).kind).toBe('already-true');
  });

  it('knows the row, and asks whose decision it is', () => {
    expect(given(withdrawDelegation, []).when(end)).toMatchObject({ refusal: { code: 'delegation-unknown' } });
    const other = { ...end, decidedBy: { bodyId: 'formannskapet', reference: 'F-sak 1/13' } };
    expect(given(withdrawDelegation, [row()]).when(other)).toMatchObject({
      refusal: { code: 'delegation-decision-missing', facts: { bodyId: 'formannskapet' } },
    });
  });
});

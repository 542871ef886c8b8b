import { given } from '@kernel/given-when-then.js';
import { type MunicipalityEvent } from '../../domain/events.js';
import { type ChangeSetting, changeSetting } from './decide.js';

const approveFirst: ChangeSetting = {
  name: 'notice.warning',
  value: 'approve-first',
  from: '2013-01-01',
  decidedBy: 'K-sak 4/13',
};
const set = (change: Partial<ChangeSetting> = {}): MunicipalityEvent => ({
  type: 'setting-changed',
  data: { ...approveFirst, ...change },
});

describe('change-setting', () => {
  it('records the setting with its day and the decision it rests on', () => {
    expect(given(changeSetting, []).when(approveFirst)).toEqual({
      kind: 'accept',
      events: [{ type: 'setting-changed', data: approveFirst, occurredAt: '2013-01-01' }],
    });
  });

  it('is already true when the value is in force that day', () => {
    expect(given(changeSetting, [set()]).when({ ...approveFirst, from: '2013-05-01' })).toEqual({
      kind: 'already-true',
    });
  });

  it('takes an earlier day than one already set', () => {
    const decision = given(changeSetting, [set()]).when({ ...approveFirst, from: '2012-12-31' });
    expect(decision.kind).toBe('accept');
  });

  it('takes a value back to what it was before another', () => {
    const past = [set({ value: 'send', from: '2012-01-01' }), set()];
    expect(given(changeSetting, past).when({ ...approveFirst, value: 'send', from: '2013-01-01' }).kind).toBe('accept');
    expect(given(changeSetting, past).when({ ...approveFirst, value: 'send', from: '2012-12-31' }).kind).toBe(
      'already-true',
    );
  });

  it.each([
    ['notice.warning', 'later', ['send', 'approve-first']],
    ['language', 'sv', ['nb', 'nn']],
    ['contactName', '   ', []],
  ] as const)('refuses %s = %j', (name, value, allowed) => {
    expect(given(changeSetting, []).when({ ...approveFirst, name, value })).toMatchObject({
      kind: 'refuse',
      refusal: { code: 'setting-value-unknown', paragraph: null, facts: { name, value, allowed } },
    });
  });
});

import { given } from '@kernel/given-when-then.js';
import { type ChooseReading, chooseReading } from './decide.js';

const rowB: ChooseReading = {
  name: 'ordinaryAfterGrossWithdrawal',
  value: 'row-b',
  from: '2013-01-01',
  decidedBy: 'K-sak 5/13',
};

describe('choose-reading', () => {
  it('records which reading is used, and from when', () => {
    expect(given(chooseReading, []).when(rowB)).toEqual({
      kind: 'accept',
      events: [{ type: 'reading-chosen', data: rowB, occurredAt: '2013-01-01' }],
    });
  });

  it('is already true when it is chosen, and not the day before', () => {
    const chosen = [{ type: 'reading-chosen' as const, data: rowB }];
    expect(given(chooseReading, chosen).when(rowB).kind).toBe('already-true');
    expect(given(chooseReading, chosen).when({ ...rowB, from: '2012-12-31' }).kind).toBe('accept');
  });

  it('refuses a reading that the law library does not know', () => {
    expect(given(chooseReading, []).when({ ...rowB, value: 'row-g' })).toMatchObject({
      kind: 'refuse',
      refusal: { code: 'reading-unknown', facts: { value: 'row-g', allowed: ['row-c', 'row-b'] } },
    });
  });
});

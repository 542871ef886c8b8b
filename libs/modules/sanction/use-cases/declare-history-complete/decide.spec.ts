import { given } from '@kernel/given-when-then.js';
import { historyComplete } from '../../testing/made-up-record.js';
import { declareHistoryComplete } from './decide.js';

describe('declare-history-complete', () => {
  it('records who vouches, from what, through which day', () => {
    expect(given(declareHistoryComplete, [], { facts: [] }).when(historyComplete.data)).toEqual({
      kind: 'accept',
      events: [historyComplete],
    });
  });

  it('is refused for a licence that is not there', () => {
    expect(given(declareHistoryComplete, [], { facts: ['x'] }).when(historyComplete.data)).toMatchObject({
      refusal: { code: 'licence-unknown' },
    });
  });

  it('is already true when it is declared', () => {
    expect(given(declareHistoryComplete, [historyComplete], { facts: [] }).when(historyComplete.data).kind).toBe(
      'already-true',
    );
  });
});

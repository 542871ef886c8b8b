import { notInFuture } from './not-in-future.js';

describe('a day that is told of as past', () => {
  it('may be today, not tomorrow, and is named in the refusal', () => {
    expect(notInFuture('2014-01-15', '2014-01-15')).toBeNull();
    expect(notInFuture('2014-01-16', '2014-01-15', 'paidOn')).toMatchObject({
      refusal: { code: 'date-in-future', facts: { paidOn: '2014-01-16', today: '2014-01-15' } },
    });
  });
});

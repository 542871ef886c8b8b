import fc from 'fast-check';
import { faultOf, quorumOf } from './voting.js';

const rules = { castingVote: 'chair' } as const;

describe('quorum', () => {
  it.each([
    [3, 2],
    [4, 2],
    [5, 3],
    [21, 11],
    [22, 11],
  ])('of %i seats is %i', (seats, needed) => expect(quorumOf(seats)).toBe(needed));
});

describe('votes', () => {
  it('are carried by more than half of those entitled, or by a tie and the chair', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 0, max: 50 }),
        fc.boolean(),
        (entitled, some, cast) => {
          const inFavour = Math.min(some, entitled);
          const vote = { motionId: 'a', for: inFavour, against: entitled - inFavour, castingVote: cast };
          const tie = 2 * inFavour === entitled;
          const carried = 2 * inFavour > entitled ? !cast : tie && cast;
          expect(faultOf([vote], 'a', entitled, rules) === null).toBe(carried);
        },
      ),
    );
  });

  it('of every motion add up, also of those that fell', () => {
    const won = { motionId: 'a', for: 3, against: 2, castingVote: false };
    const lost = { motionId: 'b', for: 2, against: 2, castingVote: false };
    expect(faultOf([won, lost], 'a', 5, rules)).toEqual({ code: 'votes-do-not-add-up', motionId: 'b' });
    expect(faultOf([won, { ...lost, against: 3 }], 'a', 5, rules)).toBeNull();
    expect(faultOf([won], 'b', 5, rules)).toEqual({ code: 'motion-not-carried', motionId: 'b' });
    expect(faultOf([{ ...won, for: 6, against: -1 }], 'a', 5, rules)?.code).toBe('votes-do-not-add-up');
  });
});

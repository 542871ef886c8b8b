import { type BodyRef, type RulesOfProcedure } from './body-events.js';
import { type Vote } from './meeting-events.js';

/** At least half of the body's seats: that many must be present and vote. */
export const quorumOf = (seats: number): number => Math.ceil(seats / 2);

export type VoteFault =
  | { readonly code: 'votes-do-not-add-up'; readonly motionId: string }
  | { readonly code: 'casting-vote-without-tie'; readonly motionId: string }
  | { readonly code: 'casting-vote-not-allowed'; readonly motionId: string }
  | { readonly code: 'motion-not-carried'; readonly motionId: string };

const carried = (vote: Vote): boolean => vote.for > vote.against || (vote.for === vote.against && vote.castingVote);

/**
 * What is wrong with the votes, null when nothing is. Everybody who is present and not disqualified votes in each vote,
 * so the votes of each motion add up to their number; the chair's casting vote is asked for a tie only.
 */
export const faultOf = (
  votes: readonly Vote[],
  adopted: string,
  entitled: number,
  rules: Pick<RulesOfProcedure, 'castingVote'>,
): VoteFault | null => {
  for (const vote of votes) {
    const { motionId } = vote;
    if (vote.for < 0 || vote.against < 0 || vote.for + vote.against !== entitled)
      return { code: 'votes-do-not-add-up', motionId };
    if (vote.castingVote && vote.for !== vote.against) return { code: 'casting-vote-without-tie', motionId };
    if (vote.castingVote && rules.castingVote === 'none') return { code: 'casting-vote-not-allowed', motionId };
  }
  const won = votes.find(({ motionId }) => motionId === adopted);
  return won && carried(won) ? null : { code: 'motion-not-carried', motionId: adopted };
};

/** The council itself; its id is fixed, so that other modules can name it. */
export const COUNCIL = 'kommunestyret';
export const isCouncil = ({ id }: Pick<BodyRef, 'id'>): boolean => id === COUNCIL;

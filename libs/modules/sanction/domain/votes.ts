import { type DomainEvent } from '@kernel/event.js';

interface OnVote {
  licenceId: string;
  caseId: string;
  meetingId: string;
  itemId: string;
}

/** What became of a body's vote: the reaction it led to, or why it could not be carried out. */
export type VoteEvent =
  | DomainEvent<'vote-carried-out', OnVote & { reactionId: string | null }>
  | DomainEvent<
      'vote-not-carried-out',
      OnVote & {
        refusal: {
          readonly code: string;
          readonly paragraph: string | null;
          readonly message: { readonly nb: string; readonly nn: string };
        };
      }
    >;

export interface Vote {
  readonly meetingId: string;
  readonly itemId: string;
  readonly caseId: string;
  readonly carriedOut: boolean;
  readonly reactionId: string | null;
}

/** The last word on each vote. */
export const evolveVotes = (votes: readonly Vote[], { type, data }: VoteEvent): readonly Vote[] => {
  const { meetingId, itemId, caseId } = data;
  const carriedOut = type === 'vote-carried-out';
  const reactionId = type === 'vote-carried-out' ? data.reactionId : null;
  return [...votes.filter((vote) => vote.itemId !== itemId), { meetingId, itemId, caseId, carriedOut, reactionId }];
};

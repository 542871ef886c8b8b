import { accept, alreadyTrue } from '@kernel/decision.js';
import { canonicalJson } from '@kernel/json.js';
import { type UseCase } from '@kernel/use-case.js';
import { type SanctionEvent } from '../../domain/events.js';
import { sanctionDecider, type SanctionRecord } from '../../domain/state.js';
import { proposalFacts, proposalFor, type ProposalFacts, type ProposeReaction } from '../propose-reaction/decide.js';

export interface RecomputeReaction extends ProposeReaction {
  /** id of the correction that asks for it */
  readonly becauseOf: string;
}

/**
 * A fact was corrected: evaluates a made proposal again. Where the outcome differs it is recorded beside the old one;
 * what people have decided stands, and is flagged for them when its letter has gone out.
 */
export const recomputeReaction: UseCase<RecomputeReaction, SanctionRecord, SanctionEvent, ProposalFacts> = {
  name: 'recompute-reaction',
  decider: sanctionDecider,
  roles: ['system'],
  streamId: ({ licenceId }) => licenceId,
  facts: proposalFacts,
  decide: ({ licenceId, breachId, becauseOf }, record, { facts }) => {
    const breach = record.breaches.find((one) => one.breachId === breachId);
    const made = record.proposals.find((proposal) => proposal.breachId === breachId);
    if (!breach || !made) return alreadyTrue();
    const proposal = proposalFor(breach, record, facts, made.startOn);
    if ('kind' in proposal) return proposal;
    if (canonicalJson(proposal.verdict) === canonicalJson(made.verdict)) return alreadyTrue();
    const letterSent = record.reactions.some((reaction) => reaction.breachId === breachId);
    return accept({
      type: 'reaction-recomputed',
      data: { licenceId, letterSent, was: made.verdict, becauseOf, ...proposal },
      subjects: record.subjects,
    });
  },
};

import { accept, refuse } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { type RecomputedOutcome, type SanctionEvent } from '../../domain/events.js';
import { sanctionDecider, type SanctionRecord } from '../../domain/state.js';

export interface NoteRecomputedSeen {
  readonly licenceId: string;
  readonly proposalId: string;
  readonly outcome: RecomputedOutcome;
  readonly reason: string;
}

/**
 * A person has looked at a proposal that came out otherwise after a correction. Nothing is changed by it: what is to be
 * done about a decision is a decision of its own (forvaltningsloven § 35).
 */
export const noteRecomputedSeen: UseCase<NoteRecomputedSeen, SanctionRecord, SanctionEvent> = {
  name: 'note-recomputed-seen',
  decider: sanctionDecider,
  roles: ['caseworker'],
  streamId: ({ licenceId }) => licenceId,
  decide: ({ licenceId, proposalId, outcome, reason }, record) => {
    if (!record.unseen.includes(proposalId)) {
      return refuse(
        'nothing-recomputed',
        null,
        {
          nb: 'Det er ikke noe nytt utfall av dette forslaget å ta stilling til.',
          nn: 'Det er ikkje noko nytt utfall av dette framlegget å ta stilling til.',
        },
        { proposalId },
      );
    }
    const made = [...record.proposals, ...record.pointsProposals, ...record.pointsWithdrawals];
    const decided = made.some((one) => one.proposalId === proposalId && one.status === 'decided');
    if (decided === (outcome === 'nothing-decided')) {
      return refuse(
        'outcome-does-not-fit',
        null,
        decided
          ? {
              nb: 'Forslaget har ført til et vedtak. Si om det står.',
              nn: 'Framlegget har ført til eit vedtak. Sei om det står.',
            }
          : { nb: 'Ingenting er vedtatt etter forslaget ennå.', nn: 'Ingenting er vedteke etter framlegget enno.' },
        { proposalId, outcome },
      );
    }
    return accept({
      type: 'recomputed-proposal-seen',
      data: { licenceId, proposalId, outcome },
      protected: { reason },
      subjects: record.subjects,
    });
  },
};

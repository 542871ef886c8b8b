import { type Decider } from '@kernel/decider.js';
import { type Subject } from '@kernel/event.js';
import { type DecidedBy, type Offence, type Proposal, type SanctionEvent } from './events.js';

export interface Breach {
  readonly breachId: string;
  readonly inspectionId: string;
  readonly reportNumber: string;
  readonly offences: readonly Offence[];
  readonly eventId: string;
}

export interface OpenProposal extends Proposal {
  readonly status: 'open' | 'dropped' | 'decided';
  readonly eventId: string;
}

export interface Reaction {
  readonly reactionId: string;
  readonly kind: 'warning' | 'withdrawal';
  readonly breachId: string;
  readonly proposalId: string;
  readonly decidedBy: DecidedBy;
  readonly decidedOn: string;
  /** day its letter arrived; a reaction is in force for the ladder only from then (law.md § 8.3 no. 11) */
  readonly notifiedOn: string | null;
  readonly eventId: string;
}

export interface SanctionRecord {
  readonly historyComplete: boolean;
  readonly breaches: readonly Breach[];
  readonly proposals: readonly OpenProposal[];
  readonly reactions: readonly Reaction[];
  readonly subjects: readonly Subject[];
}

/** All reactions of one licence in one stream, so that escalation is right by construction. */
export const sanctionDecider: Decider<SanctionRecord, SanctionEvent> = {
  category: 'sanctionRecord',
  initial: { historyComplete: false, breaches: [], proposals: [], reactions: [], subjects: [] },
  evolve: (record, event) => {
    const { id: eventId, subjects } = event.meta;
    switch (event.type) {
      case 'history-declared-complete':
        return { ...record, historyComplete: true };
      case 'breach-recorded': {
        const { breachId, inspectionId, reportNumber, offences } = event.data;
        const breach = { breachId, inspectionId, reportNumber, offences, eventId };
        return { ...record, breaches: [...record.breaches, breach], subjects };
      }
      case 'reaction-proposed':
      case 'reaction-recomputed': {
        const { proposalId, breachId, verdict, startOn, reasoning, rulesVersion } = event.data;
        const before = record.proposals.find((proposal) => proposal.proposalId === proposalId);
        const status = before?.status ?? 'open';
        const proposal = { proposalId, breachId, verdict, startOn, reasoning, rulesVersion, status, eventId };
        return { ...record, proposals: [...record.proposals.filter((one) => one !== before), proposal] };
      }
      case 'proposal-dropped':
        return withStatus(record, event.data.proposalId, 'dropped');
      case 'warning-issued': {
        const { warningId, proposalId, breachId, decidedBy, decidedOn } = event.data;
        const reaction: Reaction = {
          reactionId: warningId,
          kind: 'warning',
          breachId,
          proposalId,
          decidedBy,
          decidedOn,
          notifiedOn: null,
          eventId,
        };
        return withStatus({ ...record, reactions: [...record.reactions, reaction] }, proposalId, 'decided');
      }
      case 'decision-notified': {
        const { reactionId, arrivedOn } = event.data;
        return {
          ...record,
          reactions: record.reactions.map((reaction) =>
            reaction.reactionId === reactionId ? { ...reaction, notifiedOn: arrivedOn } : reaction,
          ),
        };
      }
    }
  },
};

const withStatus = (record: SanctionRecord, proposalId: string, status: OpenProposal['status']): SanctionRecord => ({
  ...record,
  proposals: record.proposals.map((proposal) =>
    proposal.proposalId === proposalId ? { ...proposal, status } : proposal,
  ),
});

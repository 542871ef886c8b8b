import { osloDate } from '@kernel/clock.js';
import { addDays } from '@law/calendar/working-days.js';
import { type Regime } from '@law/regime/regime.js';
import { type Decider } from '@kernel/decider.js';
import { type Recorded, type Subject } from '@kernel/event.js';
import { type Offence, type Proposal, type SanctionEvent } from './events.js';
import { evolveOnAppeal } from './on-appeal.js';
import { evolvePolice, type PoliceTrack } from './police-track.js';
import { type OpenPointsProposal, type OpenPointsWithdrawal } from './points-decision.js';
import { evolvePoints, withPoints, withPointsStatus, withPointsWithdrawalDecided } from './points-state.js';
import { type Reaction, type Withdrawal } from './reaction.js';
import { importedReaction, unnotified, withdrawalReaction } from './reaction-of.js';
import { type Loss } from './suitability-events.js';
import { evolveVotes, type Vote } from './votes.js';
import { evolveCase, type WithdrawalCase } from './withdrawal-case.js';
import { type Cure } from './withdrawal-events.js';

export { type Reaction, type Withdrawal } from './reaction.js';

export interface Breach {
  readonly breachId: string;
  /** null for one that came with an imported reaction */
  readonly inspectionId: string | null;
  readonly reportNumber: string;
  readonly offences: readonly Offence[];
  readonly eventId: string;
}

export interface OpenProposal extends Proposal {
  readonly status: 'open' | 'dropped' | 'decided';
  /** day it was dropped; null otherwise */
  readonly droppedOn: string | null;
  readonly eventId: string;
}

export interface Arrear {
  readonly arrearId: string;
  readonly kind: Cure;
  readonly year: number;
  readonly due: string;
  readonly regime: Regime;
  readonly amountOre: number | null;
  readonly settledOn: string | null;
}

export interface SanctionRecord {
  readonly historyComplete: boolean;
  readonly breaches: readonly Breach[];
  readonly proposals: readonly OpenProposal[];
  readonly reactions: readonly Reaction[];
  readonly cases: readonly WithdrawalCase[];
  readonly arrears: readonly Arrear[];
  readonly policeTracks: readonly PoliceTrack[];
  /** proposals that came out otherwise after a correction, and that nobody has looked at since */
  readonly unseen: readonly string[];
  /** records found not spotless (7.4), each a case of its own */
  readonly losses: readonly Loss[];
  /** votes of a body about cases of this licence, and what became of each */
  readonly votes: readonly Vote[];
  readonly pointsProposals: readonly OpenPointsProposal[];
  readonly pointsWithdrawals: readonly OpenPointsWithdrawal[];
  /** withdrawals that had not begun within four weeks (alkoholforskriften § 10-6) */
  readonly overdue: readonly string[];
  readonly subjects: readonly Subject[];
}

/** All reactions of one licence in one stream, so that escalation is right by construction. */
export const sanctionDecider: Decider<SanctionRecord, SanctionEvent> = {
  category: 'sanctionRecord',
  initial: {
    historyComplete: false,
    breaches: [],
    proposals: [],
    reactions: [],
    cases: [],
    arrears: [],
    policeTracks: [],
    unseen: [],
    losses: [],
    votes: [],
    pointsProposals: [],
    pointsWithdrawals: [],
    overdue: [],
    subjects: [],
  },
  evolve: (record, event) => evolve({ ...record, subjects: longer(record.subjects, event.meta.subjects) }, event),
};

/** The fullest list of what the record concerns; the first events of a record name only the licence. */
const longer = (a: readonly Subject[], b: readonly Subject[]): readonly Subject[] => {
  const own = b.filter((subject) => /^(licence|place|party):/.test(subject));
  return own.length > a.length ? own : a;
};

const evolve = (record: SanctionRecord, event: Recorded<SanctionEvent>): SanctionRecord => {
  const eventId = event.meta.id;
  switch (event.type) {
    case 'history-declared-complete':
      return { ...record, historyComplete: true };
    case 'history-imported':
      return imported(record, event);
    case 'breach-recorded': {
      const { breachId, inspectionId, reportNumber, offences } = event.data;
      return { ...record, breaches: [...record.breaches, { breachId, inspectionId, reportNumber, offences, eventId }] };
    }
    case 'reaction-proposed':
    case 'reaction-recomputed': {
      const { proposalId, breachId, verdict, startOn, reasoning, rulesVersion } = event.data;
      const before = record.proposals.find((proposal) => proposal.proposalId === proposalId);
      const status = before?.status ?? 'open';
      const droppedOn = before?.droppedOn ?? null;
      const proposal = { proposalId, breachId, verdict, startOn, reasoning, rulesVersion, status, droppedOn, eventId };
      const others = record.unseen.filter((id) => id !== proposalId);
      const unseen = event.type === 'reaction-recomputed' ? [...others, proposalId] : others;
      return { ...record, unseen, proposals: [...record.proposals.filter((one) => one !== before), proposal] };
    }
    case 'recomputed-proposal-seen':
      return { ...record, unseen: record.unseen.filter((id) => id !== event.data.proposalId) };
    case 'proposal-dropped':
      return withPointsStatus(
        droppedOn(record, event.data.proposalId, osloDate(event.meta.occurredAt)),
        event.data.proposalId,
        'dropped',
      );
    case 'warning-issued': {
      const { warningId, proposalId, breachId, decidedBy, decidedOn, departsFromProposal: departs } = event.data;
      const reaction = { reactionId: warningId, kind: 'warning' as const, breachId, proposalId, withdrawal: null };
      return withStatus(
        decided(record, { ...reaction, decidedBy, decidedOn, departs, eventId, ...unnotified }),
        proposalId,
        'decided',
      );
    }
    case 'withdrawal-decided':
      return withdrawn(record, event);
    case 'decision-notified': {
      const { reactionId, noticeId, arrivedOn, certainty } = event.data;
      return withReaction(record, reactionId, { notifiedOn: arrivedOn, proven: certainty === 'proven', noticeId });
    }
    case 'notification-fallen':
      return withReaction(record, event.data.reactionId, { notifiedOn: null, proven: false });
    case 'withdrawal-scheduled':
      return withWithdrawal(record, event.data.withdrawalId, { from: event.data.startOn, to: event.data.endOn });
    case 'decision-final':
      return withPoints(withWithdrawal(record, event.data.withdrawalId, { final: true }), event.data.withdrawalId, {
        final: true,
      });
    case 'withdrawal-cured':
      // Lawful again from the day it is cured: whatever was served that day is not held against the holder (I).
      return withWithdrawal(record, event.data.withdrawalId, { cured: true, to: addDays(event.data.on, -1) });
    case 'decision-annulled':
      return reopened(onAppeal(record, event), event);
    case 'decision-amended':
    case 'decision-upheld':
    case 'stay-lifted':
    case 'appeal-noted':
    case 'appeal-closed':
    case 'appeal-time-extended':
    case 'reasons-requested':
    case 'reasons-arrived':
    case 'withdrawal-stayed':
      return onAppeal(record, event);
    case 'missed-report-recorded':
    case 'unpaid-fee-recorded': {
      const { arrearId, year, due, regime } = event.data;
      const kind: Cure = event.type === 'missed-report-recorded' ? 'report-received' : 'fee-paid';
      const amountOre = event.type === 'unpaid-fee-recorded' ? event.data.amountOre : null;
      return {
        ...record,
        arrears: [...record.arrears, { arrearId, kind, year, due, regime, amountOre, settledOn: null }],
      };
    }
    case 'vote-carried-out':
    case 'vote-not-carried-out':
      return { ...record, votes: evolveVotes(record.votes, event) };
    case 'arrear-settled':
      return {
        ...record,
        arrears: record.arrears.map((arrear) =>
          arrear.arrearId === event.data.arrearId ? { ...arrear, settledOn: event.data.on } : arrear,
        ),
      };
    case 'suitability-lost': {
      const { lossId, assessedOn, persons, matters } = event.data;
      return {
        ...record,
        losses: [...record.losses, { lossId, assessedOn, persons, matters, droppedOn: null, eventId }],
      };
    }
    case 'police-track-recorded':
    case 'police-track-cleared':
      return { ...record, policeTracks: evolvePolice(record.policeTracks, event) };
    case 'points-proposed':
    case 'points-recomputed':
    case 'points-allotted':
    case 'points-appeal-period-started':
    case 'points-withdrawal-proposed':
    case 'points-withdrawal-recomputed':
    case 'enforcement-overdue':
      return evolvePoints(record, event);
    default: {
      const before = record.cases.find(({ caseId }) => caseId === event.data.caseId);
      return { ...record, cases: [...record.cases.filter((one) => one !== before), evolveCase(before, event)] };
    }
  }
};

const decided = (record: SanctionRecord, reaction: Reaction): SanctionRecord => ({
  ...record,
  reactions: [...record.reactions, reaction],
});

type Of<T extends SanctionEvent['type']> = Recorded<Extract<SanctionEvent, { type: T }>>;

const withdrawn = (record: SanctionRecord, event: Of<'withdrawal-decided'>): SanctionRecord => {
  const { caseId } = event.data;
  const closed = record.cases.map((one) => (one.caseId === caseId ? { ...one, decided: true } : one));
  const next = decided({ ...record, cases: closed }, withdrawalReaction(event));
  return withPointsWithdrawalDecided(withStatus(next, caseId, 'decided'), caseId);
};

const imported = (record: SanctionRecord, event: Of<'history-imported'>): SanctionRecord => {
  const { reactionId, offences, voucher } = event.data;
  const breach: Breach = {
    breachId: reactionId,
    inspectionId: null,
    reportNumber: voucher,
    offences,
    eventId: event.meta.id,
  };
  return decided({ ...record, breaches: [...record.breaches, breach] }, importedReaction(event));
};

const withReaction = (record: SanctionRecord, id: string, change: Partial<Reaction>): SanctionRecord => ({
  ...record,
  reactions: record.reactions.map((reaction) => (reaction.reactionId === id ? { ...reaction, ...change } : reaction)),
});

const onAppeal = (record: SanctionRecord, event: Parameters<typeof evolveOnAppeal>[1]): SanctionRecord => ({
  ...record,
  reactions: record.reactions.map((reaction) => evolveOnAppeal(reaction, event)),
});

/** Remitted, the case is where it was before the decision: heard, and to be decided. */
const reopened = (record: SanctionRecord, { data }: Of<'decision-annulled'>): SanctionRecord => {
  const reaction = record.reactions.find(({ reactionId }) => reactionId === data.reactionId);
  if (!data.remitted || !reaction) return record;
  const caseId = reaction.withdrawal?.caseId ?? reaction.proposalId ?? '';
  const cases = record.cases.map((one) => (one.caseId === caseId ? { ...one, decided: false } : one));
  return withStatus({ ...record, cases }, caseId, 'open');
};

const withWithdrawal = (record: SanctionRecord, id: string, change: Partial<Withdrawal>): SanctionRecord => ({
  ...record,
  reactions: record.reactions.map((reaction) =>
    reaction.reactionId === id && reaction.withdrawal
      ? { ...reaction, withdrawal: { ...reaction.withdrawal, ...change } }
      : reaction,
  ),
});

const droppedOn = (record: SanctionRecord, caseId: string, day: string): SanctionRecord => ({
  ...withStatus(record, caseId, 'dropped', day),
  losses: record.losses.map((loss) => (loss.lossId === caseId ? { ...loss, droppedOn: day } : loss)),
});

const withStatus = (
  record: SanctionRecord,
  proposalId: string,
  status: OpenProposal['status'],
  droppedOn: string | null = null,
): SanctionRecord => ({
  ...record,
  proposals: record.proposals.map((proposal) =>
    proposal.proposalId === proposalId ? { ...proposal, status, droppedOn } : proposal,
  ),
});

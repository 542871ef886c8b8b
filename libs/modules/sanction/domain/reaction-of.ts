import { type Recorded } from '@kernel/event.js';
import { type SanctionEvent } from './events.js';
import { type Reaction, type Withdrawal } from './reaction.js';
import { unappealed } from './standing.js';

type Of<T extends SanctionEvent['type']> = Recorded<Extract<SanctionEvent, { type: T }>>;

/** As it is decided: nobody has been told, and nobody has appealed. */
export const unnotified = { notifiedOn: null, proven: false, noticeId: null, standing: unappealed } as const;

export const withdrawalReaction = ({ data, meta }: Of<'withdrawal-decided'>): Reaction => {
  const { withdrawalId, caseId, track, grounds, extent, decidedBy, decidedOn, startOn } = data;
  const [first] = grounds;
  const withdrawal: Withdrawal = {
    track,
    caseId,
    grounds,
    extent,
    decidedStart: startOn,
    from: null,
    to: null,
    cured: false,
    final: false,
  };
  return {
    reactionId: withdrawalId,
    kind: 'withdrawal',
    breachId: first && 'breachId' in first ? first.breachId : null,
    proposalId: track === 'ladder' ? caseId : null,
    decidedBy,
    decidedOn,
    departs: data.departsFromProposal,
    ...unnotified,
    eventId: meta.id,
    withdrawal,
  };
};

/** A reaction of an earlier time, taken over with its voucher; it is known to have arrived. */
export const importedReaction = ({ data, meta }: Of<'history-imported'>): Reaction => {
  const { reactionId, kind, track, decidedOn, notifiedOn, from, to, source, voucher } = data;
  const withdrawal: Withdrawal | null =
    kind === 'warning'
      ? null
      : {
          track,
          caseId: reactionId,
          grounds: [],
          extent: null,
          decidedStart: from ?? decidedOn,
          from,
          to,
          cured: false,
          final: true,
        };
  return {
    reactionId,
    kind,
    breachId: reactionId,
    proposalId: null,
    decidedBy: { body: source, reference: voucher },
    decidedOn,
    departs: false,
    notifiedOn,
    proven: true,
    eventId: meta.id,
    withdrawal,
    noticeId: null,
    standing: unappealed,
  };
};

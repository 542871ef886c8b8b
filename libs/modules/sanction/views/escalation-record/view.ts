import { isCorrection } from '@kernel/corrections.js';
import { type AnyRecorded } from '@platform/log/recorded.js';
import { defineView } from '@platform/projections/view.js';
import { type SanctionEvent } from '../../domain/events.js';
import { sanctionDecider, type SanctionRecord } from '../../domain/state.js';

export interface EscalationRecord extends SanctionRecord {
  readonly licenceId: string;
  /** proposals whose outcome changed after a correction; a person must look at them */
  readonly flags: readonly { readonly proposalId: string; readonly letterSent: boolean; readonly at: string }[];
}

/** The sanction record of a licence as the deciders see it, kept for reading. */
export const escalationRecord = defineView<EscalationRecord>({
  name: 'escalation-record',
  version: 3,
  subjects: ['licence'],
  categories: ['sanctionRecord'],
  fold: (doc, recorded, subject) => {
    const event = recorded as SanctionEvent & AnyRecorded;
    // A correction reaches the record by folding the subject again, not as an event of its own.
    if (isCorrection(recorded)) return doc;
    const before = doc ?? { ...sanctionDecider.initial, licenceId: subject.slice('licence:'.length), flags: [] };
    const points =
      event.type === 'points-recomputed' || event.type === 'points-withdrawal-recomputed' ? event.data : null;
    const flags = points
      ? [...before.flags, { proposalId: points.proposalId, letterSent: points.decided, at: event.meta.recordedAt }]
      : event.type === 'reaction-recomputed'
        ? [
            ...before.flags,
            { proposalId: event.data.proposalId, letterSent: event.data.letterSent, at: event.meta.recordedAt },
          ]
        : before.flags;
    return { ...before, ...sanctionDecider.evolve(before, event), flags };
  },
  columns: { complete: 'boolean', open: 'int', flagged: 'int' },
  index: ({ historyComplete, proposals, pointsProposals, flags }) => ({
    complete: historyComplete,
    open: [...proposals, ...pointsProposals].filter(({ status }) => status === 'open').length,
    flagged: flags.length,
  }),
});

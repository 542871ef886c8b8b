import { accept, alreadyTrue, refuse } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { type InspectionEvent } from '../../domain/events.js';
import { inspectionDecider, type InspectionState } from '../../domain/state.js';

export interface RecordComment {
  readonly inspectionId: string;
  readonly documentId: string;
  readonly receivedOn: string;
  readonly from: 'holder' | 'place';
}

/** A comment on the report came in. A late one is marked late and considered all the same (forvaltningsloven § 17). */
export const recordComment: UseCase<RecordComment, InspectionState, InspectionEvent> = {
  name: 'record-comment',
  decider: inspectionDecider,
  roles: ['system'],
  streamId: ({ inspectionId }) => inspectionId,
  decide: (command, state) => {
    if (!state.control) {
      return refuse('inspection-unknown', null, { nb: 'Kontrollen finnes ikke.', nn: 'Kontrollen finst ikkje.' });
    }
    if (state.comments.some(({ documentId }) => documentId === command.documentId)) return alreadyTrue();
    const due = state.commentPeriods
      .map((period) => period.due)
      .sort()
      .at(-1);
    return accept({
      type: 'holder-commented',
      data: { ...command, late: due !== undefined && command.receivedOn > due },
      occurredAt: command.receivedOn,
      subjects: [...state.subjects, `document:${command.documentId}`],
    });
  },
};

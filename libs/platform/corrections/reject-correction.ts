import { canonicalJson } from '@kernel/json.js';
import { valueAt } from '@kernel/corrections.js';
import { accept, alreadyTrue, refuse } from '@kernel/decision.js';
import { type DomainEvent } from '@kernel/event.js';
import { type CorrectionEvent, type UseCase } from '@kernel/use-case.js';
import { standing, type StreamAsWritten, streamAsWritten } from './stream-as-written.js';
import { unknownCorrection } from './use-cases.js';

export interface RejectCorrection {
  readonly streamId: string;
  readonly correctionId: string;
  readonly reason: string;
}

/** A second person turns a proposed correction down, or whoever proposed it takes it back. The fact stays as it was. */
export const rejectCorrection = (category: string): UseCase<RejectCorrection, StreamAsWritten, DomainEvent> => ({
  name: `reject-${category}-correction`,
  decider: streamAsWritten(category),
  roles: ['caseworker', 'administrator'],
  streamId: ({ streamId }) => streamId,
  decide: ({ correctionId, reason }, state, { actor }) => {
    const proposed = state.proposed.get(correctionId);
    if (!proposed) return unknownCorrection(correctionId);
    if (state.rejected.has(correctionId)) return alreadyTrue();
    const event = standing(state, proposed.eventId);
    const { path } = proposed;
    if (!event || (path !== null && canonicalJson(valueAt(event.data, path)) === canonicalJson(proposed.new))) {
      return refuse(
        'correction-made',
        null,
        {
          nb: 'Rettelsen er gjort. Er den feil, må det rettes på nytt.',
          nn: 'Rettinga er gjord. Er ho feil, må det rettast på nytt.',
        },
        { correctionId },
      );
    }
    return accept({
      type: 'correction-rejected',
      data: { correctionId, eventId: proposed.eventId, withdrawn: proposed.by === actor.id },
      protected: { reason },
      subjects: event.meta.subjects,
    } satisfies CorrectionEvent);
  },
});

import { osloDate } from '@kernel/clock.js';
import { accept, alreadyTrue, refuse } from '@kernel/decision.js';
import { notInFuture } from '@kernel/not-in-future.js';
import { type UseCase } from '@kernel/use-case.js';
import { type AnswerKind, type DocumentEvent } from '../../domain/events.js';
import { PRELIMINARY_ANSWER } from '../../domain/preliminary-answer.js';
import { documentDecider, type DocumentState } from '../../domain/state.js';

export interface AnswerDocument {
  readonly documentId: string;
  readonly on: string;
  readonly how: AnswerKind;
}

/** The sender has an answer, or needs none: the month for a preliminary one is met (forvaltningsloven § 11 a). */
export const answerDocument: UseCase<AnswerDocument, DocumentState, DocumentEvent> = {
  name: 'answer-document',
  decider: documentDecider,
  roles: ['caseworker', 'system'],
  streamId: ({ documentId }) => documentId,
  decide: ({ documentId, on, how }, state, { now }) => {
    if (!state.received) {
      return refuse(
        'document-unknown',
        null,
        { nb: 'Dokumentet finnes ikke.', nn: 'Dokumentet finst ikkje.' },
        { documentId },
      );
    }
    if (state.answered) return alreadyTrue();
    const [today, received] = [osloDate(now), osloDate(state.received.receivedAt)];
    if (on < received) {
      return refuse(
        'answered-before-received',
        null,
        {
          nb: 'Svaret kan ikke være gitt før dokumentet kom inn.',
          nn: 'Svaret kan ikkje vere gjeve før dokumentet kom inn.',
        },
        { on, received },
      );
    }
    const early = notInFuture(on, today, 'on');
    if (early) return early;
    return accept({
      type: 'document-answered',
      data: { documentId, on, how },
      occurredAt: on,
      subjects: state.subjects,
      deadlines: [{ op: 'cancel', name: PRELIMINARY_ANSWER, why: how }],
    });
  },
};

import { osloDate } from '@kernel/clock.js';
import { accept, alreadyTrue, refuse } from '@kernel/decision.js';
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
    if (on > today || on < received) {
      return refuse(
        on > today ? 'date-in-future' : 'answered-before-received',
        null,
        {
          nb: 'Svaret må være gitt etter at dokumentet kom inn, og senest i dag.',
          nn: 'Svaret må vere gjeve etter at dokumentet kom inn, og seinast i dag.',
        },
        { on, received, today },
      );
    }
    return accept({
      type: 'document-answered',
      data: { documentId, on, how },
      occurredAt: on,
      subjects: state.subjects,
      deadlines: [{ op: 'cancel', name: PRELIMINARY_ANSWER, why: how }],
    });
  },
};

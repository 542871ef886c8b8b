import { accept, alreadyTrue, firstRefusal, refuse } from '@kernel/decision.js';
import { uuidFrom } from '@kernel/ids.js';
import { type UseCase } from '@kernel/use-case.js';
import { type AppealEvent } from '../../domain/events.js';
import { mustBeHere, mustBeOpen, mustExist, textRequired } from '../../domain/policies.js';
import { appealDecider, type AppealState } from '../../domain/state.js';

type AppealUseCase<C extends object> = UseCase<C, AppealState, AppealEvent>;
const here = [mustExist, mustBeOpen, mustBeHere];

export interface AddArgument {
  readonly appealId: string;
  readonly documentId: string | null;
  readonly argument: string;
}

/** The appellant says something more; it is answered as the rest (forvaltningsloven § 34). */
export const addArgument: AppealUseCase<AddArgument> = {
  name: 'add-argument',
  decider: appealDecider,
  roles: ['caseworker', 'licence-holder'],
  streamId: ({ appealId }) => appealId,
  decide: ({ appealId, documentId, argument }, state, { commandId, actor }) => {
    const foreign =
      actor.role === 'licence-holder' && (state.by?.kind !== 'holder' || state.by.orgnr !== actor.onBehalfOf);
    const refusal = foreign ? mustExist({ state: appealDecider.initial }) : firstRefusal(here, { state });
    if (refusal) return refusal;
    return accept({
      type: 'argument-added',
      data: { appealId, licenceId: state.licenceId, argumentId: uuidFrom('argument', commandId), documentId },
      protected: { argument },
      subjects: state.subjects,
    });
  },
};

export interface AnswerArgument {
  readonly appealId: string;
  readonly argumentId: string;
  readonly answer: string;
}

/** What the municipality answers to one argument; a later answer takes the place of an earlier one. */
export const answerArgument: AppealUseCase<AnswerArgument> = {
  name: 'answer-argument',
  decider: appealDecider,
  roles: ['caseworker'],
  streamId: ({ appealId }) => appealId,
  decide: ({ appealId, argumentId, answer }, state) => {
    const refusal = firstRefusal(here, { state }) ?? textRequired(answer, 'forvaltningsloven § 34');
    if (refusal) return refusal;
    if (state.reconsidered) return alreadyTrue();
    if (!state.arguments.some((one) => one.argumentId === argumentId)) {
      return refuse('argument-unknown', null, { nb: 'Argumentet finnes ikke.', nn: 'Argumentet finst ikkje.' });
    }
    return accept({
      type: 'argument-answered',
      data: { appealId, licenceId: state.licenceId, argumentId },
      protected: { answer },
      subjects: state.subjects,
    });
  },
};

import { registerUseCase } from '@platform/commands/registry.js';
import { type ModuleParts } from '@platform/runtime/parts.js';
import { appealEventTypes } from './domain/events.js';
import { ForwardAppealController } from './file/http.js';
import { councilAppealSaga } from './sagas/council/saga.js';
import { appealEffectsSaga } from './sagas/effects/saga.js';
import { appealLettersSaga } from './sagas/letters/saga.js';
import { addArgument, answerArgument } from './use-cases/answer-argument/decide.js';
import { assessAdmissibility } from './use-cases/assess-admissibility/decide.js';
import { AssessAppealController } from './use-cases/assess-http.js';
import { claimCosts, decideCosts, newDecisionArrived } from './use-cases/claim-costs/decide.js';
import { CostsController } from './use-cases/costs-http.js';
import { admitLateAppeal, answerLostAppeal, askLostAppeal, dismissAppeal } from './use-cases/decide-lateness/decide.js';
import { decideStay, endStay, requestStay } from './use-cases/decide-stay/decide.js';
import { forwardAppeal, promiseAnswer, warnCounterParty } from './use-cases/forward-appeal/decide.js';
import { HandleAppealController } from './use-cases/handle-http.js';
import { lodgeAppeal } from './use-cases/lodge-appeal/decide.js';
import { LodgeAppealController } from './use-cases/lodge-http.js';
import { reconsiderAppeal } from './use-cases/reconsider-appeal/decide.js';
import { recordOutcome } from './use-cases/record-outcome/decide.js';
import { correctDefect, expireDefectLimit, notifyDefect, startDefectLimit } from './use-cases/run-defect/decide.js';
import { withdrawAppeal } from './use-cases/withdraw-appeal/decide.js';
import { AppealController } from './views/appeal-card/http.js';
import { appealCard } from './views/appeal-card/view.js';

export const appealParts: ModuleParts = {
  name: 'appeal',
  eventTypes: appealEventTypes,
  commands: [
    registerUseCase(lodgeAppeal),
    registerUseCase(addArgument),
    registerUseCase(answerArgument),
    registerUseCase(askLostAppeal),
    registerUseCase(answerLostAppeal),
    registerUseCase(assessAdmissibility),
    registerUseCase(notifyDefect),
    registerUseCase(startDefectLimit),
    registerUseCase(correctDefect),
    registerUseCase(expireDefectLimit),
    registerUseCase(admitLateAppeal),
    registerUseCase(dismissAppeal),
    registerUseCase(withdrawAppeal),
    registerUseCase(requestStay),
    registerUseCase(decideStay),
    registerUseCase(endStay),
    registerUseCase(reconsiderAppeal),
    registerUseCase(warnCounterParty),
    registerUseCase(promiseAnswer),
    registerUseCase(forwardAppeal),
    registerUseCase(recordOutcome),
    registerUseCase(newDecisionArrived),
    registerUseCase(claimCosts),
    registerUseCase(decideCosts),
  ],
  views: [appealCard],
  sagas: [appealEffectsSaga, appealLettersSaga, councilAppealSaga],
  controllers: [
    LodgeAppealController,
    AssessAppealController,
    HandleAppealController,
    ForwardAppealController,
    CostsController,
    AppealController,
  ],
};

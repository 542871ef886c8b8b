import { registerUseCase } from '@platform/commands/registry.js';
import { correctionCommands } from '@platform/corrections/register.js';
import { type ModuleParts } from '@platform/runtime/parts.js';
import { letterMade } from '../notice/contract.js';
import { correctable } from './domain/correctable.js';
import { sanctionEventTypes } from './domain/events.js';
import { sanctionDecider } from './domain/state.js';
import { advanceNoticeSaga } from './sagas/advance-notice/saga.js';
import { droppedCaseSaga } from './sagas/dropped-case/saga.js';
import { proposalSaga } from './sagas/proposal/saga.js';
import { voteSaga } from './sagas/vote/saga.js';
import { warningSaga } from './sagas/warning/saga.js';
import { withdrawalSaga } from './sagas/withdrawal/saga.js';
import { carryOutVote } from './use-cases/carry-out-vote/decide.js';
import { CarryOutVoteController } from './use-cases/carry-out-vote/http.js';
import { amendDecision } from './use-cases/amend-decision/decide.js';
import { annulDecision } from './use-cases/annul-decision/decide.js';
import { AppealEffectsController } from './use-cases/appeal-effects-http.js';
import { noteAppealed } from './use-cases/note-appealed/decide.js';
import { extendAppealTime, reasonsArrived, requestReasons } from './use-cases/run-appeal-time/decide.js';
import { liftStay, stayWithdrawal } from './use-cases/stay-withdrawal/decide.js';
import { closeAppeal, upholdDecision } from './use-cases/uphold-decision/decide.js';
import { pointsSaga } from './sagas/points/saga.js';
import { pointsHearingSaga } from './sagas/points-hearing/saga.js';
import { allotPoints } from './use-cases/allot-points/decide.js';
import { closeAppealLimit } from './use-cases/close-appeal-limit/decide.js';
import { cureWithdrawal } from './use-cases/cure-withdrawal/decide.js';
import { decideWithdrawal } from './use-cases/decide-withdrawal/decide.js';
import { flagLateEnforcement } from './use-cases/flag-late-enforcement/decide.js';
import { importHistory } from './use-cases/import-history/decide.js';
import { openPointsCase } from './use-cases/open-points-case/decide.js';
import { orderAdvanceNotice, orderSupplement } from './use-cases/order-advance-notice/decide.js';
import { PointsCommandsController } from './use-cases/points-http.js';
import { proposePoints } from './use-cases/propose-points/decide.js';
import { proposePointsWithdrawal } from './use-cases/propose-points-withdrawal/decide.js';
import { recomputePoints } from './use-cases/recompute-points/decide.js';
import { startPointsAppeal } from './use-cases/start-points-appeal/decide.js';
import { receiveReply } from './use-cases/receive-reply/decide.js';
import { recordArrear, settleArrear } from './use-cases/record-arrear/decide.js';
import { expireReplyPeriod, returnAdvanceNotice, startReplyPeriod } from './use-cases/run-reply-period/decide.js';
import { scheduleWithdrawal } from './use-cases/schedule-withdrawal/decide.js';
import { waiveAdvanceNotice } from './use-cases/waive-advance-notice/decide.js';
import { WithdrawalCommandsController } from './use-cases/withdrawal-http.js';
import { declareHistoryComplete } from './use-cases/declare-history-complete/decide.js';
import { dropProposal } from './use-cases/drop-proposal/decide.js';
import { SanctionCommandsController } from './use-cases/http.js';
import { issueWarning } from './use-cases/issue-warning/decide.js';
import { dropNotification, noteNotified } from './use-cases/note-notified/decide.js';
import { proposeReaction } from './use-cases/propose-reaction/decide.js';
import { recomputeReaction } from './use-cases/recompute-reaction/decide.js';
import { noteRecomputedSeen } from './use-cases/note-recomputed-seen/decide.js';
import { RecomputedSeenController } from './use-cases/note-recomputed-seen/http.js';
import { recordBreach } from './use-cases/record-breach/decide.js';
import { EscalationController } from './views/escalation-record/http.js';
import { escalationRecord } from './views/escalation-record/view.js';
import { clearPoliceTrack, recordPoliceTrack } from './use-cases/follow-police/decide.js';
import { recordSuitabilityLost } from './use-cases/record-suitability-lost/decide.js';
import { SuitabilityController } from './use-cases/suitability-http.js';
import { PoliceController } from './use-cases/police-http.js';
import { HistoryController } from './views/history/http.js';
import { ReasoningController } from './views/reasoning/http.js';
import { SimilarCasesController } from './views/similar-cases/http.js';
import { ReferredMattersController } from './views/referred-matters/http.js';
import { referredMatters } from './views/referred-matters/view.js';
import { sanctionPublished } from './published.js';

export const sanctionParts: ModuleParts = {
  name: 'sanction',
  eventTypes: sanctionEventTypes,
  commands: [
    registerUseCase(declareHistoryComplete),
    registerUseCase(recordBreach),
    registerUseCase(proposeReaction),
    registerUseCase(recomputeReaction),
    registerUseCase(issueWarning),
    registerUseCase(dropProposal),
    registerUseCase(noteRecomputedSeen),
    registerUseCase(noteNotified),
    registerUseCase(dropNotification),
    registerUseCase(importHistory),
    registerUseCase(orderAdvanceNotice),
    registerUseCase(orderSupplement),
    registerUseCase(waiveAdvanceNotice),
    registerUseCase(startReplyPeriod),
    registerUseCase(returnAdvanceNotice),
    registerUseCase(expireReplyPeriod),
    registerUseCase(receiveReply),
    registerUseCase(decideWithdrawal),
    registerUseCase(scheduleWithdrawal),
    registerUseCase(closeAppealLimit),
    registerUseCase(recordArrear),
    registerUseCase(settleArrear),
    registerUseCase(cureWithdrawal),
    registerUseCase(recordSuitabilityLost),
    registerUseCase(noteAppealed),
    registerUseCase(upholdDecision),
    registerUseCase(closeAppeal),
    registerUseCase(annulDecision),
    registerUseCase(amendDecision),
    registerUseCase(stayWithdrawal),
    registerUseCase(liftStay),
    registerUseCase(extendAppealTime),
    registerUseCase(requestReasons),
    registerUseCase(reasonsArrived),
    registerUseCase(recordPoliceTrack),
    registerUseCase(clearPoliceTrack),
    registerUseCase(openPointsCase),
    registerUseCase(proposePoints),
    registerUseCase(recomputePoints),
    registerUseCase(allotPoints),
    registerUseCase(startPointsAppeal),
    registerUseCase(proposePointsWithdrawal),
    registerUseCase(flagLateEnforcement),
    registerUseCase(carryOutVote),
    ...correctionCommands(sanctionDecider.category, correctable, letterMade),
  ],
  views: [escalationRecord, referredMatters],
  sagas: [
    proposalSaga,
    advanceNoticeSaga,
    warningSaga,
    withdrawalSaga,
    droppedCaseSaga,
    pointsSaga,
    pointsHearingSaga,
    voteSaga,
  ],
  controllers: [
    SanctionCommandsController,
    PointsCommandsController,
    WithdrawalCommandsController,
    CarryOutVoteController,
    AppealEffectsController,
    EscalationController,
    HistoryController,
    ReferredMattersController,
    PoliceController,
    RecomputedSeenController,
    ReasoningController,
    SuitabilityController,
    SimilarCasesController,
  ],
  publishes: sanctionPublished,
};

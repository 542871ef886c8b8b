import { registerUseCase } from '@platform/commands/registry.js';
import { correctionCommands } from '@platform/corrections/register.js';
import { type ModuleParts } from '@platform/runtime/parts.js';
import { correctable } from './domain/correctable.js';
import { sanctionEventTypes } from './domain/events.js';
import { sanctionDecider } from './domain/state.js';
import { proposalSaga } from './sagas/proposal/saga.js';
import { warningSaga } from './sagas/warning/saga.js';
import { declareHistoryComplete } from './use-cases/declare-history-complete/decide.js';
import { dropProposal } from './use-cases/drop-proposal/decide.js';
import { SanctionCommandsController } from './use-cases/http.js';
import { issueWarning } from './use-cases/issue-warning/decide.js';
import { noteNotified } from './use-cases/note-notified/decide.js';
import { proposeReaction } from './use-cases/propose-reaction/decide.js';
import { recomputeReaction } from './use-cases/recompute-reaction/decide.js';
import { recordBreach } from './use-cases/record-breach/decide.js';
import { EscalationController } from './views/escalation-record/http.js';
import { escalationRecord } from './views/escalation-record/view.js';
import { HistoryController } from './views/history/http.js';

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
    registerUseCase(noteNotified),
    ...correctionCommands(sanctionDecider.category, correctable),
  ],
  views: [escalationRecord],
  sagas: [proposalSaga, warningSaga],
  controllers: [SanctionCommandsController, EscalationController, HistoryController],
};

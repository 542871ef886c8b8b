import { registerUseCase } from '@platform/commands/registry.js';
import { correctionCommands } from '@platform/corrections/register.js';
import { type ModuleParts } from '@platform/runtime/parts.js';
import { letterMade } from '../notice/contract.js';
import { correctable } from './domain/correctable.js';
import { inspectionEventTypes } from './domain/events.js';
import { inspectionDecider } from './domain/state.js';
import { commentsOnReports } from './sagas/comments/saga.js';
import { inspectionFollowUp } from './sagas/follow-up/saga.js';
import { closeInspection, noteBreach } from './use-cases/assess-inspection/decide.js';
import { CloseInspectionController } from './use-cases/assess-inspection/http.js';
import { ComplaintController } from './use-cases/complaints-http.js';
import { linkInvestigation, receiveComplaint } from './use-cases/receive-complaint/decide.js';
import { recordPoliceReport } from './use-cases/record-police-report/decide.js';
import { namePossiblePoints } from './use-cases/name-possible-points/decide.js';
import { recordComment } from './use-cases/record-comment/decide.js';
import { recordInspection } from './use-cases/record-inspection/decide.js';
import { RecordInspectionController } from './use-cases/record-inspection/http.js';
import { recordReportSent } from './use-cases/record-report-sent/decide.js';
import { cancelCommentPeriod, expireCommentPeriod, startCommentPeriod } from './use-cases/run-comment-period/decide.js';
import { InspectionController } from './views/inspection-card/http.js';
import { inspectionCard } from './views/inspection-card/view.js';
import { inspectionPublished } from './published.js';
import { inspectionIntake } from './use-cases/record-inspection/intake.js';
import { QuotaController } from './views/quota/http.js';

export const inspectionParts: ModuleParts = {
  name: 'inspection',
  eventTypes: inspectionEventTypes,
  commands: [
    registerUseCase(recordInspection),
    registerUseCase(namePossiblePoints),
    registerUseCase(recordReportSent),
    registerUseCase(startCommentPeriod),
    registerUseCase(cancelCommentPeriod),
    registerUseCase(expireCommentPeriod),
    registerUseCase(recordComment),
    registerUseCase(closeInspection),
    registerUseCase(noteBreach),
    registerUseCase(receiveComplaint),
    registerUseCase(linkInvestigation),
    registerUseCase(recordPoliceReport),
    ...correctionCommands(inspectionDecider.category, correctable, letterMade),
  ],
  views: [inspectionCard],
  sagas: [inspectionFollowUp, commentsOnReports],
  publishes: inspectionPublished,
  takesIn: [inspectionIntake],
  controllers: [
    QuotaController,
    ComplaintController,
    RecordInspectionController,
    CloseInspectionController,
    InspectionController,
  ],
};

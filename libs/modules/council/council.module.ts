import { registerUseCase } from '@platform/commands/registry.js';
import { type ModuleParts } from '@platform/runtime/parts.js';
import { councilEventTypes } from './domain/events.js';
import { addItem } from './use-cases/add-item/decide.js';
import { approveMinutes, cancelMeeting, scheduleMeeting, summonMeeting } from './use-cases/arrange-meeting/decide.js';
import { BodyCommandsController } from './use-cases/body-http.js';
import { callSubstitute, closeToPublic, recordAttendance } from './use-cases/call-roll/decide.js';
import { decideItem, postponeItem } from './use-cases/decide-item/decide.js';
import { ImpartialityController } from './use-cases/impartiality-http.js';
import { ItemCommandsController } from './use-cases/item-http.js';
import { decideImpartiality, declareImpartiality, objectToPerson } from './use-cases/judge-impartiality/decide.js';
import {
  appointMember,
  establishBody,
  recordMemberLeft,
  setRulesOfProcedure,
  setSubstituteOrder,
} from './use-cases/keep-body/decide.js';
import { MeetingCommandsController } from './use-cases/meeting-http.js';
import { freezePapers, orderPapers } from './use-cases/prepare-papers/decide.js';
import { BodyController } from './views/body-card/http.js';
import { bodyCard } from './views/body-card/view.js';
import { MeetingController } from './views/meeting-card/http.js';
import { PublicAgendaController } from './views/meeting-card/public-agenda.js';
import { meetingCard } from './views/meeting-card/view.js';
import { OutlookController } from './views/outlook/http.js';

export const councilParts: ModuleParts = {
  name: 'council',
  eventTypes: councilEventTypes,
  commands: [
    registerUseCase(establishBody),
    registerUseCase(appointMember),
    registerUseCase(recordMemberLeft),
    registerUseCase(setSubstituteOrder),
    registerUseCase(setRulesOfProcedure),
    registerUseCase(scheduleMeeting),
    registerUseCase(summonMeeting),
    registerUseCase(cancelMeeting),
    registerUseCase(approveMinutes),
    registerUseCase(addItem),
    registerUseCase(orderPapers),
    registerUseCase(freezePapers),
    registerUseCase(recordAttendance),
    registerUseCase(callSubstitute),
    registerUseCase(closeToPublic),
    registerUseCase(decideItem),
    registerUseCase(postponeItem),
    registerUseCase(declareImpartiality),
    registerUseCase(objectToPerson),
    registerUseCase(decideImpartiality),
  ],
  views: [bodyCard, meetingCard],
  sagas: [],
  controllers: [
    BodyCommandsController,
    BodyController,
    MeetingCommandsController,
    MeetingController,
    ItemCommandsController,
    ImpartialityController,
    OutlookController,
    PublicAgendaController,
  ],
};

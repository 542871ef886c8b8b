import { registerUseCase } from '@platform/commands/registry.js';
import { type ModuleParts } from '@platform/runtime/parts.js';
import { CalendarController } from './calendar/http.js';
import { caseEventTypes } from './domain/case-events.js';
import { deskEventTypes } from './domain/desk-events.js';
import { watchEventTypes } from './domain/watch-events.js';
import { assignCase } from './use-cases/assign-case/decide.js';
import { createCalendarFeed, revokeCalendarFeed } from './use-cases/calendar-feed/decide.js';
import { CalendarFeedController } from './use-cases/calendar-feed/http.js';
import { CaseController } from './use-cases/cases-http.js';
import { chooseMailAddress } from './use-cases/choose-mail-address/decide.js';
import { DeskController } from './use-cases/desk-http.js';
import { putOnHold, takeUpAgain } from './use-cases/hold-case/decide.js';
import { settleReminderMail, startReminderMail } from './use-cases/mail-reminder/decide.js';
import { recordAbsence } from './use-cases/record-absence/decide.js';
import { noteReminder, remind } from './use-cases/remind/decide.js';
import { endDeadlineWatch, watchDeadline } from './use-cases/watch-deadline/decide.js';
import { calendarFeeds } from './views/calendar-feeds/view.js';
import { caseDesks } from './views/case-desk/view.js';
import { DeadlineController } from './views/deadlines/http.js';
import { desks } from './views/desks/view.js';
import { ReminderController } from './views/reminders/http.js';
import { SearchController } from './views/search/http.js';
import { searchIndex } from './views/search/view.js';
import { watchedDeadlines } from './views/watched-deadlines/view.js';
import { WorkListController } from './views/work-list/http.js';
import { workList } from './views/work-list/view.js';

export const worklistParts: ModuleParts = {
  name: 'worklist',
  eventTypes: [...watchEventTypes, ...deskEventTypes, ...caseEventTypes],
  commands: [
    registerUseCase(watchDeadline),
    registerUseCase(endDeadlineWatch),
    registerUseCase(remind),
    registerUseCase(noteReminder),
    registerUseCase(startReminderMail),
    registerUseCase(settleReminderMail),
    registerUseCase(assignCase),
    registerUseCase(putOnHold),
    registerUseCase(takeUpAgain),
    registerUseCase(recordAbsence),
    registerUseCase(chooseMailAddress),
    registerUseCase(createCalendarFeed),
    registerUseCase(revokeCalendarFeed),
  ],
  views: [workList, watchedDeadlines, caseDesks, desks, calendarFeeds, searchIndex],
  sagas: [],
  controllers: [
    WorkListController,
    DeadlineController,
    ReminderController,
    CaseController,
    DeskController,
    CalendarFeedController,
    CalendarController,
    SearchController,
  ],
};

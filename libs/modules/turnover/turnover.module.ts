import { registerUseCase } from '@platform/commands/registry.js';
import { type ModuleParts } from '@platform/runtime/parts.js';
import { turnoverEventTypes } from './domain/events.js';
import { arrearsSaga } from './sagas/arrears/saga.js';
import { turnoverCalendar } from './sagas/calendar/saga.js';
import { TurnoverCommandsController } from './use-cases/http.js';
import { invoiceFee, missFee, recordFeePayment } from './use-cases/run-fee/decide.js';
import { expireReminderPeriod, orderReminder, startReminderPeriod } from './use-cases/run-reminder/decide.js';
import { expectTurnover, missTurnoverReport, reportTurnover } from './use-cases/run-turnover/decide.js';
import { TurnoverController } from './views/turnover-card/http.js';
import { turnoverCard } from './views/turnover-card/view.js';
import { turnoverPublished } from './published.js';
import { paymentIntake } from './use-cases/run-fee/intake.js';

export const turnoverParts: ModuleParts = {
  name: 'turnover',
  eventTypes: turnoverEventTypes,
  commands: [
    registerUseCase(expectTurnover),
    registerUseCase(reportTurnover),
    registerUseCase(missTurnoverReport),
    registerUseCase(invoiceFee),
    registerUseCase(recordFeePayment),
    registerUseCase(missFee),
    registerUseCase(orderReminder),
    registerUseCase(startReminderPeriod),
    registerUseCase(expireReminderPeriod),
  ],
  views: [turnoverCard],
  sagas: [turnoverCalendar, arrearsSaga],
  controllers: [TurnoverCommandsController, TurnoverController],
  publishes: turnoverPublished,
  takesIn: [paymentIntake],
};

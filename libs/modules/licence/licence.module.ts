import { registerUseCase } from '@platform/commands/registry.js';
import { type ModuleParts } from '@platform/runtime/parts.js';
import { licenceEventTypes } from './domain/events.js';
import { importLicence } from './use-cases/import-licence/decide.js';
import { recordRegisterUpdate } from './use-cases/record-register-update/decide.js';
import { RegisterUpdateController } from './use-cases/record-register-update/http.js';
import { endWithdrawal, startWithdrawal } from './use-cases/run-withdrawal/decide.js';
import { shortenWithdrawal } from './use-cases/shorten-withdrawal/decide.js';
import { resumeWithdrawal, suspendWithdrawal } from './use-cases/suspend-withdrawal/decide.js';
import { LicenceController } from './views/licence-card/http.js';
import { licenceCard } from './views/licence-card/view.js';
import { licencePublished } from './published.js';

export const licenceParts: ModuleParts = {
  name: 'licence',
  eventTypes: licenceEventTypes,
  commands: [
    registerUseCase(importLicence),
    registerUseCase(startWithdrawal),
    registerUseCase(endWithdrawal),
    registerUseCase(suspendWithdrawal),
    registerUseCase(resumeWithdrawal),
    registerUseCase(shortenWithdrawal),
    registerUseCase(recordRegisterUpdate),
  ],
  views: [licenceCard],
  sagas: [],
  controllers: [LicenceController, RegisterUpdateController],
  publishes: licencePublished,
};

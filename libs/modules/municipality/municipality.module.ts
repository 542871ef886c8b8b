import { registerUseCase } from '@platform/commands/registry.js';
import { type ModuleParts } from '@platform/runtime/parts.js';
import { municipalityEventTypes } from './domain/events.js';
import { changeSetting } from './use-cases/change-setting/decide.js';
import { chooseReading } from './use-cases/choose-reading/decide.js';
import { DelegationsController } from './use-cases/delegations-http.js';
import { giveDelegation } from './use-cases/give-delegation/decide.js';
import { setLetterTemplate } from './use-cases/set-letter-template/decide.js';
import { SettingsController } from './use-cases/http.js';
import { withdrawDelegation } from './use-cases/withdraw-delegation/decide.js';

export const municipalityParts: ModuleParts = {
  name: 'municipality',
  eventTypes: municipalityEventTypes,
  commands: [
    registerUseCase(changeSetting),
    registerUseCase(chooseReading),
    registerUseCase(setLetterTemplate),
    registerUseCase(giveDelegation),
    registerUseCase(withdrawDelegation),
  ],
  views: [],
  sagas: [],
  controllers: [SettingsController, DelegationsController],
};

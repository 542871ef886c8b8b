import { registerUseCase } from '@platform/commands/registry.js';
import { type ModuleParts } from '@platform/runtime/parts.js';
import { partyEventTypes } from './domain/events.js';
import { chooseLanguage } from './use-cases/choose-language/decide.js';
import { LanguageController } from './use-cases/choose-language/http.js';
import { registerParty } from './use-cases/register-party/decide.js';
import { partyCard } from './views/party-card/view.js';

export const partyParts: ModuleParts = {
  name: 'party',
  eventTypes: partyEventTypes,
  commands: [registerUseCase(registerParty), registerUseCase(chooseLanguage)],
  views: [partyCard],
  sagas: [],
  controllers: [LanguageController],
};

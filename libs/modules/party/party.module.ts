import { registerUseCase } from '@platform/commands/registry.js';
import { correctionCommands } from '@platform/corrections/register.js';
import { type ModuleParts } from '@platform/runtime/parts.js';
import { letterMade } from '../notice/contract.js';
import { correctable } from './domain/correctable.js';
import { partyEventTypes } from './domain/events.js';
import { partyDecider } from './domain/state.js';
import { appointRepresentative, endRepresentation } from './use-cases/appoint-representative/decide.js';
import { chooseLanguage } from './use-cases/choose-language/decide.js';
import { LanguageController } from './use-cases/choose-language/http.js';
import { confirmDigitalContact } from './use-cases/confirm-digital-contact/decide.js';
import { registerParty } from './use-cases/register-party/decide.js';
import { RepresentativeCommandsController } from './use-cases/representatives-http.js';
import { partyCard } from './views/party-card/view.js';
import { RepresentativesController } from './views/representatives/http.js';

export const partyParts: ModuleParts = {
  name: 'party',
  eventTypes: partyEventTypes,
  commands: [
    registerUseCase(registerParty),
    registerUseCase(chooseLanguage),
    registerUseCase(appointRepresentative),
    registerUseCase(endRepresentation),
    registerUseCase(confirmDigitalContact),
    ...correctionCommands(partyDecider.category, correctable, letterMade),
  ],
  views: [partyCard],
  sagas: [],
  controllers: [LanguageController, RepresentativeCommandsController, RepresentativesController],
};

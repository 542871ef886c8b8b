import { registerUseCase } from '@platform/commands/registry.js';
import { type ModuleParts } from '@platform/runtime/parts.js';
import { licenceEventTypes } from './domain/events.js';
import { importLicence } from './use-cases/import-licence/decide.js';
import { LicenceController } from './views/licence-card/http.js';
import { licenceCard } from './views/licence-card/view.js';

export const licenceParts: ModuleParts = {
  name: 'licence',
  eventTypes: licenceEventTypes,
  commands: [registerUseCase(importLicence)],
  views: [licenceCard],
  sagas: [],
  controllers: [LicenceController],
};

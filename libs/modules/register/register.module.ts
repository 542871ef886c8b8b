import { registerUseCase } from '@platform/commands/registry.js';
import { type ModuleParts } from '@platform/runtime/parts.js';
import { registerEventTypes } from './domain/events.js';
import { completeImport, startImport } from './use-cases/run-import/decide.js';

export const registerParts: ModuleParts = {
  name: 'register',
  eventTypes: registerEventTypes,
  commands: [registerUseCase(startImport), registerUseCase(completeImport)],
  views: [],
  sagas: [],
  controllers: [],
};

import { registerUseCase } from '@platform/commands/registry.js';
import { type ModuleParts } from '@platform/runtime/parts.js';
import { privacyEventTypes } from './domain/events.js';
import { decideErasure } from './use-cases/decide-erasure/decide.js';
import { PrivacyCommandsController } from './use-cases/http.js';
import { liftRestriction } from './use-cases/lift-restriction/decide.js';
import { receiveErasureRequest } from './use-cases/receive-erasure-request/decide.js';
import { ErasureRequestController } from './views/erasure-requests/http.js';
import { erasureRequests } from './views/erasure-requests/view.js';

export const privacyParts: ModuleParts = {
  name: 'privacy',
  eventTypes: privacyEventTypes,
  commands: [registerUseCase(receiveErasureRequest), registerUseCase(decideErasure), registerUseCase(liftRestriction)],
  views: [erasureRequests],
  sagas: [],
  controllers: [PrivacyCommandsController, ErasureRequestController],
};

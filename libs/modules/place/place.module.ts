import { registerUseCase } from '@platform/commands/registry.js';
import { type ModuleParts } from '@platform/runtime/parts.js';
import { placeEventTypes } from './domain/events.js';
import { registerPlace } from './use-cases/register-place/decide.js';
import { PlaceController } from './views/place-card/http.js';
import { placeCard } from './views/place-card/view.js';

export const placeParts: ModuleParts = {
  name: 'place',
  eventTypes: placeEventTypes,
  commands: [registerUseCase(registerPlace)],
  views: [placeCard],
  sagas: [],
  controllers: [PlaceController],
};

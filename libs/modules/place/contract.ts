export { placeDecider, type PlaceState } from './domain/state.js';
export { type PlaceEvent, type PlaceFacts } from './domain/events.js';
export { placeIdOf } from './use-cases/register-place/decide.js';
export { placeCard, type PlaceCard } from './views/place-card/view.js';

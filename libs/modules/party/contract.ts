export { partyDecider, type PartyState } from './domain/state.js';
export { type Language } from './domain/events.js';

export { partyDecider, type PartyState } from './domain/state.js';
export { type Language } from './domain/events.js';
export { partyCard, type PartyCard } from './views/party-card/view.js';

export { partyDecider, type PartyState } from './domain/state.js';
export { type Language, type PartyEvent } from './domain/events.js';
export { partyCard, type PartyCard } from './views/party-card/view.js';

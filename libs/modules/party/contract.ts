export { partyDecider, type PartyState, type Representative } from './domain/state.js';
export { type Language, type PartyEvent, type RepresentativePerson } from './domain/events.js';
export { besideFor, type Matter, mustGoOnPaper, representativeFor } from './domain/representation.js';
export { partyCard, type PartyCard } from './views/party-card/view.js';

export { licenceDecider, type LicenceState } from './domain/state.js';
export { type LicenceFacts, type LicenceKind } from './domain/events.js';
export { licenceIdOf } from './use-cases/import-licence/decide.js';
export { licenceCard, type LicenceCard } from './views/licence-card/view.js';

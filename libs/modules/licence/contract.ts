export { licenceDecider, type LicenceState, withdrawalOf } from './domain/state.js';
export { type LicenceEvent, type LicenceFacts, type LicenceKind, type WithdrawalEnd } from './domain/events.js';
export { takesPoints } from './domain/takes-points.js';
export { licenceIdOf } from './use-cases/import-licence/decide.js';
export { licenceCard, type LicenceCard } from './views/licence-card/view.js';
export { refuseUnknown, unknownLicences } from './domain/named-licences.js';
export { daysServed, endOfRest, hasBegun, lastDayServed, type RunningWithdrawal } from './domain/withdrawal-run.js';

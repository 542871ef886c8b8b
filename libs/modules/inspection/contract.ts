export { inspectionDecider, type InspectionState, readyToAssess } from './domain/state.js';
export { type Finding, type InspectionEvent, type Observation } from './domain/events.js';
export { type OffenceClass, type ProvisionName, provisionNames, provisions } from './domain/provisions.js';
export { commentPeriodRuns } from './use-cases/assess-inspection/decide.js';
export { inspectionIdOf } from './use-cases/record-inspection/decide.js';
export { type RecordInspection } from './use-cases/record-inspection/command.js';
export { inspectionCard } from './views/inspection-card/view.js';

export { sanctionDecider, type SanctionRecord } from './domain/state.js';
export { type FiveFactors, type SanctionEvent } from './domain/events.js';
export { type Extent, type Ground } from './domain/withdrawal-events.js';

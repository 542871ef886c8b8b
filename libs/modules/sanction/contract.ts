export { sanctionDecider, type SanctionRecord } from './domain/state.js';
export { type SanctionEvent } from './domain/events.js';

export { appealDecider, type AppealState } from './domain/state.js';
export { type AppealEvent } from './domain/events.js';
export { statusOf } from './domain/status.js';

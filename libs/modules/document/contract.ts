export { documentDecider, type DocumentState } from './domain/state.js';
export { type DocumentEvent } from './domain/events.js';

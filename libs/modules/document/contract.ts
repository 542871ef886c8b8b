export { documentDecider, type DocumentState } from './domain/state.js';
export { type DocumentEvent, type DocumentReceived } from './domain/events.js';

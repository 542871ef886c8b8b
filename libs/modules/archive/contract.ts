export { type ArchiveEvent } from './domain/events.js';
export { archiveDecider } from './domain/state.js';

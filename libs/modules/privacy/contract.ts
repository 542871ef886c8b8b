export { type ErasureOutcome, type PrivacyEvent } from './domain/events.js';

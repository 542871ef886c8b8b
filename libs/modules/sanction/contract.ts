export { sanctionDecider, type SanctionRecord } from './domain/state.js';
export { type SanctionEvent } from './domain/events.js';
export { type History, type HistoryEntry, historyOf, wholeHistoryOf } from './views/history/history.js';
export { type LetterOfCase } from './views/history/letters.js';
export { type AppealOfCase } from './views/history/appeals.js';

export { type BodyKind, type BodyRef } from './domain/body-events.js';
export {
  type BodyDecision,
  type CaseRef,
  type CouncilMeetingEvent,
  type ItemDecided,
  type ItemDecidedTexts,
  type Vote,
} from './domain/meeting-events.js';
export { councilMeetingDecider, type CouncilMeeting, type Item } from './domain/meeting-state.js';
export { type ImpartialityEvent, impartialityDecider } from './domain/impartiality.js';
export { type PaperContext, type PaperSource } from './papers/paper-source.js';
export { reveal } from './documents/minutes-content.js';
export { type Extract, extractOfMinutes } from './documents/minutes.js';

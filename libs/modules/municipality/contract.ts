export { CHAPTER_NINE_FROM, type ChapterNine, chapterNineOn } from './domain/chapter-nine.js';
export { defaultLanguage, nameOn, numberOn } from './domain/identity.js';
export { municipalityDecider, type MunicipalityState, readingOn, SETTINGS, settingOn } from './domain/state.js';
export { rulesOn } from './domain/rules.js';
export { ADMINISTRATION, type Authority, COUNCIL, delegationsOn, mayDecide } from './domain/delegations.js';
export {
  type BodyKind,
  bodyKinds,
  type DeciderBody,
  type DecisionKind,
  decisionKinds,
  type Delegation,
} from './domain/events.js';
export { type LetterParts, type LetterTemplate, templateKinds, templateOn } from './domain/letter-template.js';
export { setLetterTemplate, type SetLetterTemplate } from './use-cases/set-letter-template/decide.js';

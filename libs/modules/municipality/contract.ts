export { defaultLanguage, nameOn, numberOn } from './domain/identity.js';
export { municipalityDecider, type MunicipalityState, SETTINGS, settingOn } from './domain/state.js';
export { rulesOn } from './domain/rules.js';
export { type LetterParts, type LetterTemplate, templateKinds, templateOn } from './domain/letter-template.js';
export { setLetterTemplate, type SetLetterTemplate } from './use-cases/set-letter-template/decide.js';

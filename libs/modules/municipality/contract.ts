export { defaultLanguage, nameOn, numberOn } from './domain/identity.js';
export { municipalityDecider, type MunicipalityState, SETTINGS, settingOn } from './domain/state.js';
export { rulesOn } from './domain/rules.js';

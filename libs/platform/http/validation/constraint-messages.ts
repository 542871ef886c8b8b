import { type BothForms } from '../problem/problem.js';

const table: Readonly<Record<string, readonly [nb: string, nn: string]>> = {
  isDefined: ['må være med', 'må vere med'],
  isNotEmpty: ['kan ikke være tom', 'kan ikkje vere tom'],
  isString: ['må være tekst', 'må vere tekst'],
  isText: [
    'må være tekst som ikke er tom, uten styretegn, og ikke for lang',
    'må vere tekst som ikkje er tom, utan styreteikn, og ikkje for lang',
  ],
  isNumber: ['må være et tall', 'må vere eit tal'],
  isInt: ['må være et heltall', 'må vere eit heiltal'],
  isPositive: ['må være større enn null', 'må vere større enn null'],
  isBoolean: ['må være true eller false', 'må vere true eller false'],
  isBooleanString: ['må være true eller false', 'må vere true eller false'],
  isArray: ['må være en liste', 'må vere ei liste'],
  isObject: ['må være et objekt', 'må vere eit objekt'],
  nestedValidation: ['må være et objekt, eller en liste av objekter', 'må vere eit objekt, eller ei liste av objekt'],
  unknownValue: ['må være et objekt', 'må vere eit objekt'],
  whitelistValidation: ['er ikke et felt her', 'er ikkje eit felt her'],
  isUuid: ['må være en UUID', 'må vere ein UUID'],
  isEmail: ['må være en e-postadresse', 'må vere ei e-postadresse'],
  isIsoDate: ['må være en dato som finnes, skrevet ÅÅÅÅ-MM-DD', 'må vere ein dato som finst, skriven ÅÅÅÅ-MM-DD'],
  isInstant: [
    'må være et tidspunkt med tidssone, som 2026-05-01T12:00:00+02:00',
    'må vere eit tidspunkt med tidssone, som 2026-05-01T12:00:00+02:00',
  ],
  isMoment: [
    'må være en dato (ÅÅÅÅ-MM-DD) eller et tidspunkt med tidssone',
    'må vere ein dato (ÅÅÅÅ-MM-DD) eller eit tidspunkt med tidssone',
  ],
  isOrgnr: [
    'må være et gyldig organisasjonsnummer på ni siffer',
    'må vere eit gyldig organisasjonsnummer på ni siffer',
  ],
  isCursor: ['må være verdien av «next» fra siden før', 'må vere verdien av «next» frå sida før'],
  arrayUnique: ['kan ikke ha like verdier', 'kan ikkje ha like verdiar'],
  arrayNotEmpty: ['kan ikke være en tom liste', 'kan ikkje vere ei tom liste'],
  matches: ['har ikke rett form', 'har ikkje rett form'],
};

/** Constraints whose limits stand in the library's own message; they are carried over into ours. */
const withLimit: Readonly<Record<string, readonly [nb: string, nn: string]>> = {
  min: ['må være minst #', 'må vere minst #'],
  max: ['kan ikke være over #', 'kan ikkje vere over #'],
  minLength: ['må ha minst # tegn', 'må ha minst # teikn'],
  maxLength: ['kan ikke ha over # tegn', 'kan ikkje ha over # teikn'],
  arrayMinSize: ['må ha minst # verdier', 'må ha minst # verdiar'],
  arrayMaxSize: ['kan ikke ha over # verdier', 'kan ikkje ha over # verdiar'],
  isIn: ['må være en av: #', 'må vere ein av: #'],
  isEnum: ['må være en av: #', 'må vere ein av: #'],
};

/** The message of a failed constraint in nb and nn; the library's English one when the table does not know it. */
export const constraintMessage = (constraint: string, english: string): BothForms => {
  const limited = withLimit[constraint];
  const limit = english.slice(english.startsWith('each value in ') ? 14 : 0).match(limitIn)?.[1];
  const texts = limited && limit !== undefined ? limited : table[constraint];
  const [nb, nn] = texts ?? [english, english];
  return { nb: nb.replace('#', () => limit ?? ''), nn: nn.replace('#', () => limit ?? '') };
};

const limitIn = /(?:values: |less than |greater than |equal to |at least |more than )(.+?)(?: characters| elements)?$/;

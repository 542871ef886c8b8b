import { type Language, type LetterLicence } from '../letter-frame.js';
import { licenceWords } from '../page/licence-words.js';

const labels = {
  nb: { licence: 'Bevilling', holder: 'Bevillingshaver', orgnr: 'organisasjonsnummer', place: 'Sted', at: 'Adresse' },
  nn: { licence: 'Bevilling', holder: 'Bevillingshavar', orgnr: 'organisasjonsnummer', place: 'Stad', at: 'Adresse' },
} as const;

/** Which licence, whose and where, as the first lines of a list of facts. */
export function licenceFacts(language: Language, licence: LetterLicence): readonly (readonly [string, string])[] {
  const words = labels[language];
  return [
    [words.licence, `${licenceWords[language][licence.kind]} nr. ${licence.number}`],
    [words.holder, `${licence.holder.name}, ${words.orgnr} ${licence.holder.orgnr}`],
    [words.place, licence.place.name],
    [words.at, licence.place.address.join(', ')],
  ];
}

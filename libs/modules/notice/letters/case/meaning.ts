import { type Language, type LetterLicence } from '../letter-frame.js';

/** What a withdrawn licence does not allow: the verb for its kind. */
const verb = (kind: LetterLicence['kind'], sale: string, serving: string): string => (kind === 'sale' ? sale : serving);

/** What a withdrawal means while it lasts. */
export const meaningText = (language: Language, { kind, place }: LetterLicence): string =>
  language === 'nb'
    ? `Så lenge bevillingen er inndratt, er det ikke lov å ${verb(kind, 'selge', 'skjenke')} alkoholholdig drikk etter den ved ${place.name}.`
    : `Så lenge bevillinga er dregen inn, er det ikkje lov å ${verb(kind, 'selje', 'skjenkje')} alkoholhaldig drikk etter ho ved ${place.name}.`;

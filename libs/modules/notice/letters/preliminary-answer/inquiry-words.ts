import { type Language } from '../letter-frame.js';
import { writtenDate } from '../page/written.js';
import { type Inquiry } from './content.js';

const words: Readonly<Record<Language, Readonly<Record<Inquiry['kind'], string>>>> = {
  nb: {
    application: 'søknaden',
    appeal: 'klagen',
    'claim-for-costs': 'kravet om sakskostnader',
    'request-for-access': 'kravet om innsyn',
    stay: 'ønsket om at vedtaket skal vente',
    statement: 'uttalelsen',
    other: 'henvendelsen',
  },
  nn: {
    application: 'søknaden',
    appeal: 'klagen',
    'claim-for-costs': 'kravet om sakskostnader',
    'request-for-access': 'kravet om innsyn',
    stay: 'ønsket om at vedtaket skal vente',
    statement: 'fråsegna',
    other: 'førespurnaden',
  },
};

/** What was sent to us, as it stands in a sentence. */
export const inquiryText = (language: Language, { kind }: Inquiry): string => words[language][kind];

/** The inquiry as lines of facts. */
export const inquiryFacts = (
  language: Language,
  { about, receivedOn }: Inquiry,
): readonly (readonly [string, string])[] => [
  [language === 'nb' ? 'Gjelder' : 'Gjeld', about],
  ['Kom inn', writtenDate(receivedOn)],
];

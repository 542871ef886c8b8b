import { type Language, type LetterLicence } from '../letter-frame.js';

/** Names of the kinds of licence, as the first words of a line. */
export const licenceWords: Readonly<Record<Language, Readonly<Record<LetterLicence['kind'], string>>>> = {
  nb: {
    sale: 'Salgsbevilling',
    serving: 'Skjenkebevilling',
    ambulatory: 'Ambulerende skjenkebevilling',
    'single-occasion': 'Skjenkebevilling for en enkelt anledning',
  },
  nn: {
    sale: 'Salsbevilling',
    serving: 'Skjenkebevilling',
    ambulatory: 'Ambulerande skjenkebevilling',
    'single-occasion': 'Skjenkebevilling for eit enkelt høve',
  },
};

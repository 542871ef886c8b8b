import { type Language, type LetterFrame } from '../letter-frame.js';
import { frameWords } from './frame-words.js';

const filled = (texts: readonly (string | null | false)[]): string[] =>
  texts.filter((text): text is string => typeof text === 'string' && text.trim() !== '');

const labelled = (label: string, text: string | null): string | null =>
  text === null || text.trim() === '' ? null : `${label} ${text}`;

const municipality = (frame: LetterFrame): string => `${frame.municipality.name} kommune`;

/** Who sends the letter, line by line. */
export const senderLines = (language: Language, frame: LetterFrame): string[] =>
  filled([
    frame.design?.letterhead ?? null,
    municipality(frame),
    labelled(frameWords[language].municipalityNumber, frame.municipality.number),
    frame.sender.unit,
    ...frame.sender.address,
    labelled(`${frameWords[language].email}:`, frame.sender.email),
    labelled(`${frameWords[language].phone}:`, frame.sender.phone),
    labelled(`${frameWords[language].openingHours}:`, frame.design?.openingHours ?? null),
  ]);

/** Who gets it. */
export const recipientLines = (language: Language, { recipient }: LetterFrame): string[] =>
  filled([
    recipient.name,
    labelled(frameWords[language].attention, recipient.attention),
    ...recipient.address,
    labelled(frameWords[language].orgnr, recipient.orgnr),
  ]);

/** Who stands behind it. */
export const signatureLines = (language: Language, frame: LetterFrame): string[] =>
  filled([
    frame.caseworker.name,
    frame.caseworker.title ?? frameWords[language].caseworker,
    frame.design?.signature ?? null,
    municipality(frame),
  ]);

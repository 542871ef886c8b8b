import { type LetterKind } from '../../notice/contract.js';

/** What a document is called in the table of contents; kinds only, since names belong in the documents. */
export const fileWords = {
  nb: {
    file: 'Klagesak til klageinstansen',
    statement: 'Kommunens uttalelse',
    paper: 'Saksframlegg: klagerens argumenter og kommunens svar',
    appeal: 'Klage',
    stated: 'Ønsket endring',
    argument: 'Argument',
    answer: 'Svar',
    considerations: 'Organets vurdering',
    reply: 'Uttalelse fra parten',
    other: 'Dokument i saken',
  },
  nn: {
    file: 'Klagesak til klageinstansen',
    statement: 'Fråsegn frå kommunen',
    paper: 'Saksframlegg: argumenta til klagaren og svara frå kommunen',
    appeal: 'Klage',
    stated: 'Endring som er ønskt',
    argument: 'Argument',
    answer: 'Svar',
    considerations: 'Vurderinga til organet',
    reply: 'Fråsegn frå parten',
    other: 'Dokument i saka',
  },
} as const;

const KINDS: Readonly<Partial<Record<LetterKind, { nb: string; nn: string }>>> = {
  'withdrawal-decision': { nb: 'Vedtak om inndragning', nn: 'Vedtak om inndraging' },
  warning: { nb: 'Skriftlig advarsel', nn: 'Skriftleg åtvaring' },
  'advance-notice': { nb: 'Forhåndsvarsel', nn: 'Førehandsvarsel' },
  'inspection-report': { nb: 'Kontrollrapport', nn: 'Kontrollrapport' },
  'police-report': { nb: 'Politirapport', nn: 'Politirapport' },
  reminder: { nb: 'Purring', nn: 'Purring' },
};

export const letterWord = (kind: LetterKind, language: 'nb' | 'nn'): string =>
  KINDS[kind]?.[language] ?? (language === 'nb' ? 'Brev i saken' : 'Brev i saka');

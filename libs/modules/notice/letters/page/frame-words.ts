import { type Language } from '../letter-frame.js';

/** Words of the frame round every letter. */
export const frameWords: Readonly<Record<Language, Readonly<Record<FrameWord, string>>>> = {
  nb: {
    sender: 'Avsender',
    recipient: 'Mottaker',
    attention: 'Ved',
    orgnr: 'Organisasjonsnummer',
    municipalityNumber: 'Kommunenummer',
    date: 'Dato',
    reference: 'Vår referanse',
    yourReference: 'Deres referanse',
    greeting: 'Med hilsen',
    caseworker: 'Saksbehandler',
    enclosures: 'Vedlegg',
    copies: 'Kopi til',
    email: 'E-post',
    phone: 'Telefon',
    openingHours: 'Åpningstider',
  },
  nn: {
    sender: 'Avsendar',
    recipient: 'Mottakar',
    attention: 'Ved',
    orgnr: 'Organisasjonsnummer',
    municipalityNumber: 'Kommunenummer',
    date: 'Dato',
    reference: 'Vår referanse',
    yourReference: 'Dykkar referanse',
    greeting: 'Med helsing',
    caseworker: 'Saksbehandlar',
    enclosures: 'Vedlegg',
    copies: 'Kopi til',
    email: 'E-post',
    phone: 'Telefon',
    openingHours: 'Opningstider',
  },
};

type FrameWord =
  | 'sender'
  | 'recipient'
  | 'attention'
  | 'orgnr'
  | 'municipalityNumber'
  | 'date'
  | 'reference'
  | 'yourReference'
  | 'greeting'
  | 'caseworker'
  | 'enclosures'
  | 'copies'
  | 'email'
  | 'phone'
  | 'openingHours';

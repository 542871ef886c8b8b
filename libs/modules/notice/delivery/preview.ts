import { type Municipality } from '@kernel/municipality.js';
import { type MunicipalityState, nameOn, numberOn, settingOn } from '../../municipality/contract.js';
import { type LetterKind } from '../letters/letter-content.js';
import { type Language, type LetterFrame } from '../letters/letter-frame.js';
import { type LetterBody, paragraph } from '../letters/page/letter-body.js';
import { designOn, dressed, type Logo } from './dress.js';

const words = {
  nb: {
    title: 'Slik ser brevet ut',
    body: 'Her kommer teksten i brevet. Den følger av loven og av saken, og er ikke en del av malen.',
    recipient: 'Oppdiktet mottaker AS',
  },
  nn: {
    title: 'Slik ser brevet ut',
    body: 'Her kjem teksten i brevet. Han følgjer av lova og av saka, og er ikkje ein del av malen.',
    recipient: 'Oppdikta mottakar AS',
  },
} as const;

/** A letter as the template of a day would make it, with words in place of the body, which no template reaches. */
export function previewOf(
  { municipality, settings }: { readonly municipality: Municipality; readonly settings: MunicipalityState },
  { kind, language, on }: { readonly kind: LetterKind; readonly language: Language; readonly on: string },
  logo: Logo | null,
): { readonly frame: LetterFrame; readonly body: LetterBody; readonly template: string } {
  const { parts, template } = designOn(settings, kind, on);
  const say = words[language];
  const frame: LetterFrame = {
    date: on,
    municipality: { name: nameOn(municipality, on), number: numberOn(municipality, on) },
    sender: {
      unit: 'Bevilling og kontroll',
      address: (settingOn(settings, 'contactAddress', on) ?? '').split('\n').filter(Boolean),
      email: settingOn(settings, 'contactEmail', on),
      phone: null,
    },
    reference: `${kind} ${template}`,
    yourReference: null,
    recipient: { name: say.recipient, orgnr: null, attention: null, address: [] },
    caseworker: { name: settingOn(settings, 'contactName', on) ?? '', title: null },
    enclosures: [],
    copies: [],
  };
  const body: LetterBody = { title: `${say.title} – ${kind}`, opening: [paragraph(say.body)], sections: [] };
  return { frame: dressed(frame, parts, language, logo), body, template };
}

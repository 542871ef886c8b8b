import { osloDate } from '@kernel/clock.js';
import { licenceDecider } from '../../licence/contract.js';
import { municipalityDecider, nameOn, numberOn, SETTINGS, settingOn } from '../../municipality/contract.js';
import { partyDecider } from '../../party/contract.js';
import { placeDecider } from '../../place/contract.js';
import { type Contact, type LetterFrame, type LetterLicence, type SendTo } from '../letters/letter-frame.js';
import { type LetterSourceContext } from './letter-source.js';
import { addressOf, recipientOf } from './recipient.js';

export interface Framed {
  readonly frame: LetterFrame;
  readonly licence: LetterLicence;
  readonly contact: Contact;
  readonly sendTo: SendTo;
}

/** What all letters share: sender, recipient, reference and the licence. Settings that lack make the checklist fail. */
export const frameFor = async (context: LetterSourceContext, enclosures: readonly string[] = []): Promise<Framed> => {
  const { log, municipality, now } = context;
  const today = osloDate(now);
  const load = async <S>(decider: Parameters<typeof log.load<S, never>>[0], id: string): Promise<S> =>
    (await log.load(decider, municipality, id)).state;
  const licence = await load(licenceDecider, context.about.licenceIds[0] ?? '-');
  const place = await load(placeDecider, licence.facts?.placeId ?? '-');
  const holder = await load(partyDecider, licence.facts?.holderOrgnr ?? '-');
  const settings = await load(municipalityDecider, SETTINGS);
  const setting = (name: 'contactName' | 'contactEmail' | 'contactAddress'): string =>
    settingOn(settings, name, today) ?? '';
  const address = setting('contactAddress').split('\n').filter(Boolean);
  const email = setting('contactEmail') || null;
  const recipient = await recipientOf(context, place, holder);
  const kind = licence.facts?.kind;
  return {
    frame: {
      date: today,
      municipality: { name: nameOn(municipality, today), number: numberOn(municipality, today) },
      sender: {
        unit: 'Bevilling og kontroll',
        address,
        email,
        phone: null,
      },
      reference: context.noticeId,
      yourReference: null,
      recipient,
      caseworker: { name: setting('contactName'), title: null },
      enclosures,
      copies: context.via?.beside === 'copy' ? [holder.name] : [],
    },
    licence: {
      number: licence.facts?.number ?? '',
      kind: kind === undefined || kind === 'vinmonopol' ? 'sale' : kind,
      holder: { name: holder.name, orgnr: holder.orgnr ?? '' },
      place: { name: place.name, address: addressOf(place) },
    },
    contact: { name: setting('contactName'), email, phone: null },
    sendTo: { post: address, email },
  };
};

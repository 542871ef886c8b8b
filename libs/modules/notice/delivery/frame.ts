import { osloDate } from '@kernel/clock.js';
import { licenceDecider } from '../../licence/contract.js';
import { municipalityDecider, nameOn, numberOn, SETTINGS, settingOn } from '../../municipality/contract.js';
import { partyDecider, type PartyState } from '../../party/contract.js';
import { placeDecider, type PlaceState } from '../../place/contract.js';
import { type Contact, type LetterFrame, type LetterLicence, type SendTo } from '../letters/letter-frame.js';
import { type LetterSourceContext } from './letter-source.js';

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
  const placeAddress = [place.address.street, `${place.address.postcode} ${place.address.town}`].filter((line) =>
    line.trim(),
  );
  const recipient = recipientOf(context, place, holder, placeAddress, (name) => settingOn(settings, name, today) ?? '');
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
      copies: [],
    },
    licence: {
      number: licence.facts?.number ?? '',
      kind: kind === undefined || kind === 'vinmonopol' ? 'sale' : kind,
      holder: { name: holder.name, orgnr: holder.orgnr ?? '' },
      place: { name: place.name, address: placeAddress },
    },
    contact: { name: setting('contactName'), email, phone: null },
    sendTo: { post: address, email },
  };
};

const recipientOf = (
  { recipient }: LetterSourceContext,
  place: PlaceState,
  holder: PartyState,
  placeAddress: readonly string[],
  setting: (name: 'policeOffice' | 'policeAddress') => string,
): LetterFrame['recipient'] => {
  switch (recipient.kind) {
    case 'authority':
      return {
        name: setting('policeOffice'),
        orgnr: null,
        attention: null,
        address: setting('policeAddress').split('\n').filter(Boolean),
      };
    case 'place':
      return { name: place.name, orgnr: place.orgnr, attention: null, address: placeAddress };
    case 'holder':
      // The register names one address, the place's; a holder's own comes with Enhetsregisteret.
      return { name: holder.name, orgnr: holder.orgnr, attention: null, address: placeAddress };
  }
};

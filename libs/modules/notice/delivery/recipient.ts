import { readProtected } from '@platform/vault/read-protected.js';
import { osloDate } from '@kernel/clock.js';
import { type Addressee } from '@platform/letters/letter-service.js';
import { licenceDecider } from '../../licence/contract.js';
import { municipalityDecider, SETTINGS, settingOn } from '../../municipality/contract.js';
import { partyDecider, type PartyState, type RepresentativePerson } from '../../party/contract.js';
import { placeDecider, type PlaceState } from '../../place/contract.js';
import { type Via } from '../domain/events.js';
import { type LetterFrame } from '../letters/letter-frame.js';
import { type LetterSourceContext } from './letter-source.js';

type Recipient = LetterFrame['recipient'];

/** Postal address of a place, line by line. */
export const addressOf = (place: PlaceState): string[] =>
  [place.address.street, `${place.address.postcode} ${place.address.town}`].filter((line) => line.trim());

/** Who gets a letter, as it stands at its head. Errors: TypeError when the representative's name is withheld. */
export const recipientOf = async (
  context: LetterSourceContext,
  place: PlaceState,
  holder: PartyState,
): Promise<Recipient> => {
  const { recipient, via, log, municipality, now } = context;
  switch (recipient.kind) {
    case 'authority': {
      const { state } = await log.load(municipalityDecider, municipality, SETTINGS);
      const setting = (name: 'policeOffice' | 'policeAddress'): string => settingOn(state, name, osloDate(now)) ?? '';
      const address = setting('policeAddress').split('\n').filter(Boolean);
      return { name: setting('policeOffice'), orgnr: null, attention: null, address };
    }
    case 'place':
      return { name: place.name, orgnr: place.orgnr, attention: null, address: addressOf(place) };
    case 'holder': {
      // The register names one address, the place's; a holder's own comes with Enhetsregisteret.
      const own = { name: holder.name, orgnr: holder.orgnr, attention: null, address: addressOf(place) };
      return via ? { ...own, ...(await represented(context, holder, via)) } : own;
    }
  }
};

/** The party's name stands first; the letter is brought to its representative (forvaltningsloven § 12). */
const represented = async (
  { log, vault, municipality, now, noticeId }: LetterSourceContext,
  holder: PartyState,
  via: Via,
): Promise<Pick<Recipient, 'attention' | 'address'>> => {
  const found = holder.representatives.find(({ representativeId }) => representativeId === via.representativeId);
  const reading = { reader: { id: 'letters', role: 'system' } as const, purpose: `letter ${noticeId}`, at: now };
  const person =
    found && (await readProtected<RepresentativePerson>(log.store, vault, municipality, found.eventId, reading));
  if (!person) throw new TypeError(`letter ${noticeId}: name and address of the representative are withheld`);
  return { attention: `${via.kind === 'lawyer' ? 'advokat' : 'fullmektig'} ${person.name}`, address: person.address };
};

const DECISIONS: readonly string[] = [
  'withdrawal-decision',
  'stay-decision',
  'reconsidered-decision',
  'appeal-dismissed',
  'appeal-outcome',
];

/**
 * The title under which a digital recipient is notified. Of a decision it must say that one has been made
 * (eForvaltningsforskriften § 8 third paragraph), else being notified proves no arrival.
 */
export const notifiedTitle = async (
  { log, municipality, now }: LetterSourceContext,
  kind: string,
  title: string,
): Promise<string> => {
  const { state } = await log.load(municipalityDecider, municipality, SETTINGS);
  const decided = kind === 'warning' && settingOn(state, 'warningIsDecision', osloDate(now)) === 'yes';
  return (decided || DECISIONS.includes(kind)) && !/vedtak/i.test(title) ? `Vedtak: ${title}` : title;
};

/** The same for the service that brings the letter out. */
export const addresseeFor = async (context: LetterSourceContext, channel: 'paper' | null): Promise<Addressee> => {
  const { log, municipality, about, via, recipient } = context;
  const { state: licence } = await log.load(licenceDecider, municipality, about.licenceIds[0] ?? '-');
  const { state: place } = await log.load(placeDecider, municipality, licence.facts?.placeId ?? '-');
  const holderOrgnr = recipient.kind === 'holder' ? recipient.orgnr : (licence.facts?.holderOrgnr ?? '-');
  const { state: holder } = await log.load(partyDecider, municipality, holderOrgnr);
  const { name, attention, address, orgnr } = await recipientOf(context, place, holder);
  const digitalId = channel === 'paper' ? null : via ? via.orgnr : orgnr;
  return { name, attention, address, digitalId };
};

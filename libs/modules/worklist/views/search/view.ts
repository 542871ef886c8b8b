import { type AnyRecorded } from '@platform/log/recorded.js';
import { defineView } from '@platform/projections/view.js';
import { type InspectionEvent } from '../../../inspection/contract.js';
import { type LicenceEvent, type LicenceFacts } from '../../../licence/contract.js';
import { type PartyEvent } from '../../../party/contract.js';
import { type PlaceEvent, type PlaceFacts } from '../../../place/contract.js';

export interface Findable {
  readonly kind: 'place' | 'party' | 'licence' | 'inspection';
  readonly title: string;
  /** what it is found by, normalised */
  readonly text: string;
}

/**
 * Text as it is searched: no case, no accents, å as a and ø as o, so that "al" finds "Ål" and a spelling without them is
 * enough. Both what is stored and what is asked for go through it.
 */
export const normalised = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

const findable = (kind: Findable['kind'], title: string, ...parts: (string | null)[]): Findable => ({
  kind,
  title,
  text: normalised([title, ...parts].filter((part) => part !== null).join(' ')),
});

const ofPlace = ({ name, orgnr, address }: PlaceFacts): Findable =>
  findable('place', name, orgnr, address.street, address.postcode, address.town);
const ofLicence = ({ number, holderOrgnr }: LicenceFacts): Findable => findable('licence', number, holderOrgnr);

type Heard = (PlaceEvent | PartyEvent | LicenceEvent | InspectionEvent) & AnyRecorded;

/** What people look for by name or number: only what lies open in the register and on reports, nothing from the vault. */
export const searchIndex = defineView<Findable>({
  name: 'search-index',
  version: 1,
  subjects: ['place', 'party', 'licence', 'inspection'],
  categories: ['place', 'party', 'licence', 'inspection'],
  fold: (found, recorded, subject) => {
    // An event names others too: each is found by its own events.
    if (!recorded.meta.stream.startsWith(`${subject.slice(0, subject.indexOf(':'))}-`)) return found;
    const event = recorded as Heard;
    switch (event.type) {
      case 'place-registered':
        return ofPlace(event.data);
      case 'place-changed':
        return ofPlace(event.data.is);
      case 'party-registered':
      case 'party-name-changed':
        return findable('party', event.data.name, event.data.orgnr);
      case 'licence-imported':
        return ofLicence(event.data);
      case 'licence-register-changed':
        return ofLicence(event.data.is);
      case 'inspection-carried-out':
      case 'police-report-received':
        return findable('inspection', event.data.reportNumber);
      default:
        return found;
    }
  },
  columns: { title: 'text', text: 'text' },
  index: ({ title, text }) => ({ title, text }),
});

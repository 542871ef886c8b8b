import {
  day,
  id,
  listOf,
  nullable,
  oneOf,
  open,
  publish,
  type Published,
  text,
  whole,
} from '@platform/relay/published.js';
import { type LicenceEvent } from './domain/events.js';

const kind = oneOf('sale', 'serving', 'vinmonopol', 'ambulatory', 'single-occasion');

/** What the register may tell (alkoholforskriften § 13-5), and when a right is suspended and given back. */
export const licencePublished: readonly Published[] = [
  publish<Extract<LicenceEvent, { type: 'licence-imported' }>>('licence-imported', 'A licence stands in the register', {
    licenceId: id,
    number: text,
    kind,
    groups: listOf(whole),
    holderOrgnr: text,
    placeId: id,
    period: open,
  }),
  publish<Extract<LicenceEvent, { type: 'withdrawal-started' }>>(
    'withdrawal-started',
    'The first day of a withdrawal',
    {
      licenceId: id,
      withdrawalId: id,
      startedOn: day,
      endOn: nullable(day),
      holderOrgnr: text,
    },
  ),
  publish<Extract<LicenceEvent, { type: 'withdrawal-ended' }>>(
    'withdrawal-ended',
    'The licence is lawful to use again',
    {
      licenceId: id,
      withdrawalId: id,
      endedOn: day,
      why: oneOf('served', 'cured', 'annulled', 'licence-ended'),
      holderOrgnr: text,
    },
  ),
];

import { Temporal } from 'temporal-polyfill';
import { instant } from '../calendar/iso.js';
import type { LetterStatus } from './appeal-case.js';

/** What the statuses of SvarUt and Altinn prove, law digest 3.3. */
export const statusKinds = {
  available: ['Published'],
  notified: ['VARSLET', 'LEVERT_SDP'],
  read: ['LEST', 'Read', 'Confirmed'],
  posted: ['SENDT_PRINT', 'PRINTET'],
  failed: ['AVVIST', 'IKKE_LEVERT', 'MANUELT_HANDTERT', 'Failed'],
  reserved: ['Reserved'],
} as const satisfies Record<string, readonly string[]>;

export type StatusKind = keyof typeof statusKinds;

/** The points in time at which a kind of status was observed, earliest first; the input may be in any order. */
export const observed = (statuses: readonly LetterStatus[], kind: StatusKind): readonly Temporal.Instant[] => {
  const names: readonly string[] = statusKinds[kind];
  return statuses
    .filter(({ status }) => names.includes(status))
    .map(({ at }) => instant(at))
    .sort((a, b) => Temporal.Instant.compare(a, b));
};

import type { IsoDate } from '../calendar/iso.js';

export const electionKinds = [
  'storting',
  'county',
  'municipal',
  'statutory-referendum',
  'local-referendum',
  'sami-parliament',
] as const;
export type ElectionKind = (typeof electionKinds)[number];

export interface ElectionDay {
  readonly date: IsoDate;
  readonly kind: ElectionKind;
}

const banning: ReadonlySet<ElectionKind> = new Set<ElectionKind>([
  'storting',
  'county',
  'municipal',
  'statutory-referendum',
]);

/**
 * Whether an election that closes the shops falls on the day. A local referendum and the election to the Sami parliament
 * do not. Alkoholloven § 3-7 as it stood until 2015 (V); local guidelines 4.2 (SEED).
 */
export const hasElection = (date: IsoDate, elections: readonly ElectionDay[]): boolean =>
  elections.some((election) => election.date === date && banning.has(election.kind));

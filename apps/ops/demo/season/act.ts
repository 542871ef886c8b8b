import { type Municipality } from '@kernel/municipality.js';

/** One thing that people do on a day of the season. */
export interface Act {
  /** civil day; acts of a day are played in the order they are listed */
  readonly on: string;
  readonly municipality: Municipality;
  readonly title: string;
  readonly play: () => Promise<void>;
}

export const inOrder = (acts: readonly Act[]): Act[] =>
  [...acts].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));

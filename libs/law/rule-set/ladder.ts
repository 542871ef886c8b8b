import type { Length } from '../calendar/iso.js';

export type LadderRow = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'H' | 'I' | 'K';
export type RestOfPeriod = { readonly restOfPeriod: true };
export type LadderSpan = Length | RestOfPeriod;

export interface LadderProposal {
  readonly reaction: 'warning' | 'withdrawal';
  readonly min: LadderSpan | null;
  readonly max: LadderSpan | null;
  /** What the guidelines propose; a reasoned deviation is always open (law digest 8.1 G7). */
  readonly mandatory: boolean;
}

export type LadderRows = Readonly<Record<LadderRow, LadderProposal>>;

const restOfPeriod: LadderProposal = {
  reaction: 'withdrawal',
  min: { restOfPeriod: true },
  max: { restOfPeriod: true },
  mandatory: true,
};
const upToFourWeeks: LadderProposal = {
  reaction: 'withdrawal',
  min: { weeks: 1 },
  max: { weeks: 4 },
  mandatory: false,
};

/** Sections 7.1 and 7.2 of the local guidelines (SEED) as read in law digest 8.2; there is no row G or J. */
export const ladderRows: LadderRows = {
  A: { reaction: 'warning', min: null, max: null, mandatory: false },
  B: upToFourWeeks,
  C: { reaction: 'withdrawal', min: { days: 1 }, max: { months: 3 }, mandatory: true },
  D: restOfPeriod,
  E: upToFourWeeks,
  F: { reaction: 'withdrawal', min: { weeks: 1 }, max: { months: 3 }, mandatory: true },
  H: { reaction: 'withdrawal', min: { months: 3 }, max: { months: 3 }, mandatory: true },
  I: restOfPeriod,
  K: restOfPeriod,
};

import { earliestOf, type IsoDate } from '../calendar/iso.js';
import { lastDayOfPeriod } from '../calendar/length.js';
import type { LadderProposal } from '../rule-set/ladder.js';
import type { LocalLadderGiven } from './ladder-case.js';

/**
 * The last day that a withdrawal under a row may reach: its longest length from the start day, never past the licence
 * period (alkoholloven § 1-8 first paragraph, V). Null for a warning.
 */
export const capEnd = (proposal: LadderProposal, { licencePeriod, startOn }: LocalLadderGiven): IsoDate | null => {
  if (proposal.max === null) return null;
  if ('restOfPeriod' in proposal.max) return licencePeriod.end;
  return earliestOf(licencePeriod.end, lastDayOfPeriod(startOn, proposal.max));
};

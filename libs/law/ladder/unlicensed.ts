import { osloDay } from '../calendar/oslo-time.js';
import type { LadderHistoryEntry, LadderOffence, LadderVerdict } from './ladder-case.js';

/**
 * Whether an offence lies on a day on which the licence was withdrawn, first and last day included, on whatever track.
 * Trade on such a day is unlicensed and a matter for the police, alkoholloven § 1-8a and ch. 10; it is no step on the
 * ladder (policy `unlicensed-trade-is-no-step`, I).
 */
export const isWhileWithdrawn = (offence: LadderOffence, history: readonly LadderHistoryEntry[]): boolean => {
  const day = osloDay(offence.at);
  return history.some(
    ({ reaction: { kind, annulled, from, to } }) =>
      kind === 'withdrawal' && !annulled && !!from && from <= day && (!to || day <= to),
  );
};

/** The answer when every offence was committed while the licence was withdrawn. */
export const unlicensedActivity: LadderVerdict = {
  row: null,
  reaction: 'unlicensed-activity',
  min: null,
  max: null,
  mandatory: false,
  capEnd: null,
};

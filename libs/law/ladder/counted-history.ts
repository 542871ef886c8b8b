import type { Temporal } from 'temporal-polyfill';
import { instant, type IsoDate, latestOf } from '../calendar/iso.js';
import { regimeOn } from '../regime/regime.js';
import type { RuleSet } from '../rule-set.js';
import { type LadderCase, ladderCase, type LadderHistoryEntry, type LocalLadderGiven } from './ladder-case.js';

export type NotCounted = 'annulled' | 'other-track' | 'national-points' | 'before-transfer' | 'earlier-period';

/** A history case together with why it does not count, or null when it does. */
export interface JudgedEntry {
  readonly entry: LadderHistoryEntry;
  readonly case: LadderCase;
  readonly notifiedAt: Temporal.Instant;
  readonly notCounted: NotCounted | null;
}

/**
 * Which earlier reactions count against the new case. Annulled ones do not, nor do the tracks of 7.3 and 7.4, nor cases
 * under national points (law digest 8.2). A case belongs to the period and the holder of its offences (policy
 * `case-belongs-to-its-offences`, I): the ladder starts afresh on a transfer (policy `ladder-resets-on-transfer`, I) and
 * with a new licence period (policy `ladder-resets-with-the-period`, I), unless the case or the readings say otherwise.
 */
export const judgedHistory = (given: LocalLadderGiven, newCase: LadderCase, rules: RuleSet): readonly JudgedEntry[] => {
  const transfer = transferBefore(given, newCase.day);
  const resets = given.resetOnNewPeriod ?? rules.readings.resetOnNewPeriod;
  const judge = ({ reaction }: LadderHistoryEntry, { day }: LadderCase): NotCounted | null => {
    if (reaction.annulled) return 'annulled';
    if ((reaction.track ?? 'ladder') !== 'ladder') return 'other-track';
    if (regimeOn(day, rules) === 'national-points') return 'national-points';
    if (transfer !== null && day < transfer) return 'before-transfer';
    return resets && day < given.licencePeriod.start ? 'earlier-period' : null;
  };
  return given.history.map((entry) => {
    const own = ladderCase(entry.offences);
    return { entry, case: own, notifiedAt: instant(entry.reaction.notifiedAt), notCounted: judge(entry, own) };
  });
};

/** The latest transfer that is not after the new case; the day of the transfer is already the new holder's. */
const transferBefore = ({ transfers }: LocalLadderGiven, day: IsoDate): IsoDate | null => {
  const [first, ...rest] = (transfers ?? []).filter((transfer) => transfer <= day);
  return first ? latestOf(first, ...rest) : null;
};

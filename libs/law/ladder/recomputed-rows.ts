import { Temporal } from 'temporal-polyfill';
import { isBefore } from '../calendar/iso.js';
import type { RuleSet } from '../rule-set.js';
import type { LadderRow } from '../rule-set/ladder.js';
import type { JudgedEntry } from './counted-history.js';
import { type LadderState, matchRow } from './rows.js';

/** A counted reaction with the row that it falls under today. */
export interface RowedReaction {
  readonly judged: JudgedEntry;
  readonly row: LadderRow;
}

/**
 * Runs the counted history through the table afresh, in order of notification, so that an annulment changes what came
 * after it (policy `annulment-recomputes-later-steps`, I; law digest 8.3 #11).
 */
export const recomputedRows = (history: readonly JudgedEntry[], rules: RuleSet): readonly RowedReaction[] => {
  const inOrder = history
    .filter(({ notCounted }) => notCounted === null)
    .sort((a, b) => Temporal.Instant.compare(a.notifiedAt, b.notifiedAt));
  return inOrder.reduce<readonly RowedReaction[]>((done, judged) => {
    const earlier = done.filter((other) => isBefore(other.judged.notifiedAt, judged.notifiedAt));
    const { row } = matchRow(judged.case.class, stateAt(earlier, judged.case.time), rules);
    return [...done, { judged, row }];
  }, []);
};

/** The state of the licence at a point in time: only reactions notified strictly before it count. */
export const stateAt = (reactions: readonly RowedReaction[], time: Temporal.Instant): LadderState => {
  const known = reactions.filter(({ judged }) => isBefore(judged.notifiedAt, time));
  return {
    reactions: known.length,
    withdrawalRows: known.filter(({ judged }) => judged.entry.reaction.kind === 'withdrawal').map(({ row }) => row),
  };
};

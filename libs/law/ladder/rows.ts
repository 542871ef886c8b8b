import type { RuleSet } from '../rule-set.js';
import type { LadderRow } from '../rule-set/ladder.js';
import type { Readings } from '../rule-set/readings.js';
import type { OffenceClass } from './ladder-case.js';

/** What is in force against the licence. Only a withdrawal uses up its row. */
export interface LadderState {
  readonly reactions: number;
  readonly withdrawalRows: readonly LadderRow[];
}

export interface RowMatch {
  readonly row: LadderRow;
  /** The rows tried before it and found not to fit, top down. */
  readonly passed: readonly LadderRow[];
}

interface RowTest {
  readonly row: LadderRow;
  readonly fits: (state: LadderState, readings: Readings) => boolean;
}

const used = (...rows: readonly LadderRow[]): RowTest['fits'] => {
  return ({ withdrawalRows }) => withdrawalRows.some((row) => rows.includes(row));
};
const anyWithdrawal: RowTest['fits'] = ({ withdrawalRows }) => withdrawalRows.length > 0;
const always: RowTest['fits'] = () => true;

/**
 * Law digest 8.2. After a gross withdrawal alone an ordinary breach is row C (policy `ordinary-after-gross-withdrawal`,
 * I) unless the reading keeps the ladders apart; then only withdrawals for ordinary breaches lead to C. Row H leads an
 * ordinary breach to row I only where "further offences" is read as any (policy `further-offences-after-row-h`, I).
 */
const ordinaryRows: readonly RowTest[] = [
  { row: 'D', fits: used('C') },
  { row: 'I', fits: (state, readings) => readings.furtherOffencesAfterRowH === 'any' && used('H')(state, readings) },
  {
    row: 'C',
    fits: (state, readings) =>
      readings.ordinaryAfterGrossWithdrawal === 'row-c'
        ? anyWithdrawal(state, readings)
        : used('A', 'B', 'C', 'D')(state, readings),
  },
  { row: 'B', fits: ({ reactions }) => reactions > 0 },
  { row: 'A', fits: always },
];

/** A gross breach after ordinary withdrawals alone is row F (policy `gross-after-ordinary-withdrawal`, I) or row E. */
const grossRows: readonly RowTest[] = [
  { row: 'K', fits: used('C') },
  { row: 'I', fits: used('H') },
  { row: 'H', fits: used('E', 'F', 'H') },
  {
    row: 'F',
    fits: (state, readings) => readings.grossAfterOrdinaryWithdrawal === 'row-f' && anyWithdrawal(state, readings),
  },
  { row: 'E', fits: always },
];

/** The first row, top down, that fits the class of the case and the state. Law digest 8.2 (SEED 7.1-7.2). */
export const matchRow = (offenceClass: OffenceClass, state: LadderState, { readings }: RuleSet): RowMatch => {
  const tests = offenceClass === 'gross' ? grossRows : ordinaryRows;
  const applicable = tests.filter(
    ({ row }) => row !== 'I' || offenceClass === 'gross' || readings.furtherOffencesAfterRowH === 'any',
  );
  const at = applicable.findIndex(({ fits }) => fits(state, readings));
  const match = applicable[at];
  if (!match) throw new RangeError('the last row always fits');
  return { row: match.row, passed: applicable.slice(0, at).map(({ row }) => row) };
};

/**
 * The municipal readings of law digest 8.3 that a municipality may choose between; all of them are marked I. The first
 * value of each is the default.
 */
export interface Readings {
  /** 8.3 #1: an ordinary breach after a gross withdrawal is row C, or, with ladders kept apart, row B. */
  readonly ordinaryAfterGrossWithdrawal: 'row-c' | 'row-b';
  /** 8.3 #2: a gross breach after an ordinary withdrawal is row F, or, read strictly by 7.2, row E. */
  readonly grossAfterOrdinaryWithdrawal: 'row-f' | 'row-e';
  /** 8.3 #4: "ytterligere overtredelser" in the last sentence of 7.2 are further gross ones, or any. */
  readonly furtherOffencesAfterRowH: 'gross-only' | 'any';
  /** 8.3 #7: whether the ladder starts afresh with a new licence period. A case that says so itself wins. */
  readonly resetOnNewPeriod: boolean;
}

export const defaultReadings: Readings = {
  ordinaryAfterGrossWithdrawal: 'row-c',
  grossAfterOrdinaryWithdrawal: 'row-f',
  furtherOffencesAfterRowH: 'gross-only',
  resetOnNewPeriod: true,
};

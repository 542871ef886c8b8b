/** What ends a withdrawal by point 7.3 of the guidelines. */
export type Cure = 'report-received' | 'fee-paid';

/** A span by the calendar: a week is seven days running, a month goes by its day number. */
export type WithdrawalLength = { readonly days: number } | { readonly weeks: number } | { readonly months: number };

/** How far a withdrawal reaches. One of the three. */
export type Extent =
  { readonly length: WithdrawalLength } | { readonly restOfPeriod: true } | { readonly untilCured: readonly Cure[] };

export interface TurnoverRules {
  /** `MM-DD` of the year after the licence year, local guidelines 6.2 (SEED). Rolls to a working day (I). */
  readonly reportDue: string;
}

export const turnoverRules: TurnoverRules = { reportDue: '03-01' };

import { earliestOf } from '@law/calendar/iso.js';
import { daysCounted } from '@law/calendar/days-between.js';
import { addDays } from '@law/calendar/working-days.js';

export interface Span {
  readonly from: string;
  readonly to: string;
}

/** A withdrawal as it runs on a licence, also when a stay (forvaltningsloven § 42) interrupts it. */
export interface RunningWithdrawal {
  readonly withdrawalId: string;
  readonly from: string;
  /** last day, inclusive; null while it runs until cured */
  readonly to: string | null;
  readonly ended: boolean;
  /** a stay holds it back */
  readonly suspended: boolean;
  /** days that were decided, counted when it began; null until cured, or while it has not begun */
  readonly decidedDays: number | null;
  /** spans that were served before an interruption */
  readonly served: readonly Span[];
  /** first day of the span that runs now; null while it is held back */
  readonly since: string | null;
}

export const start = (withdrawalId: string, from: string, to: string | null): RunningWithdrawal => ({
  withdrawalId,
  from,
  to,
  ended: false,
  suspended: false,
  decidedDays: to === null ? null : daysCounted(from, to),
  served: [],
  since: from,
});

/** Interrupted, or kept from beginning: what was served until then is closed. */
export const hold = (
  before: RunningWithdrawal | undefined,
  withdrawalId: string,
  on: string,
  lastDayServed: string | null,
): RunningWithdrawal => {
  if (!before) return { ...start(withdrawalId, on, null), suspended: true, since: null };
  const { since } = before;
  const span = since === null || lastDayServed === null ? [] : [{ from: since, to: lastDayServed }];
  return { ...before, suspended: true, since: null, served: [...before.served, ...span] };
};

export const resume = (before: RunningWithdrawal, resumedOn: string, endOn: string | null): RunningWithdrawal => ({
  ...before,
  suspended: false,
  since: resumedOn,
  to: endOn,
});

/** Whether any day of it has been served or it runs now. */
export const hasBegun = ({ served, since }: RunningWithdrawal): boolean => served.length > 0 || since !== null;

/** Days served in closed spans; the span that runs now is not among them. */
export const daysServed = ({ served }: Pick<RunningWithdrawal, 'served'>): number =>
  served.reduce((sum, { from, to }) => sum + daysCounted(from, to), 0);

/** The day until which it counts as served when it is stopped on a day: a day begun counts whole, in the party's favour (I). */
export const lastDayServed = ({ since, to }: RunningWithdrawal, on: string): string | null => {
  if (since === null || on < since) return null;
  return to === null ? on : earliestOf(on, to);
};

/**
 * Last day of the rest when it goes on from a day: each decided day is served once, never past the licence's end
 * (alkoholloven § 1-8); null while it runs until cured. Null days left means the same.
 */
export const endOfRest = (run: RunningWithdrawal, resumeOn: string, licenceEnd: string): string | null => {
  if (run.decidedDays === null) return null;
  return earliestOf(licenceEnd, addDays(resumeOn, run.decidedDays - daysServed(run) - 1));
};

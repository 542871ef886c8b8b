import { earliestOf, type IsoDate } from '../calendar/iso.js';
import { lastDayOfPeriod } from '../calendar/length.js';
import type { RuleSet } from '../rule-set.js';
import type { LocalEndRule } from '../rule-set/periods.js';

export interface LicencePeriodGiven {
  readonly grantedOn: IsoDate;
  /** The day of the grant when not stated. */
  readonly startsOn?: IsoDate | null;
  /** The election in whose following year the period ends. */
  readonly councilElectionYear: number;
  readonly localEndRule: LocalEndRule;
  readonly requestedMonths?: number | null;
}

export type LicencePeriod = { readonly endsOn: IsoDate } | { readonly error: 'period-already-over' };

/**
 * Rule `licence-period`: the last day of a licence, the earliest of the local end, four years and what was asked for. It
 * does not roll. Alkoholloven § 1-6 (V; at latest 30 June for licences granted before 2016, V2), local guidelines 1.4
 * (SEED). An end before the start is an error.
 */
export const licencePeriod = (given: LicencePeriodGiven, { periods }: RuleSet): LicencePeriod => {
  const startsOn = given.startsOn ?? given.grantedOn;
  const local = onOrBeforeOldEnd(given, periods);
  const endsOn = earliestOf(
    `${String(given.councilElectionYear + 1).padStart(4, '0')}-${local}`,
    lastDayOfPeriod(startsOn, periods.longestLicence),
    ...(given.requestedMonths == null ? [] : [lastDayOfPeriod(startsOn, { months: given.requestedMonths })]),
  );
  return endsOn < startsOn ? { error: 'period-already-over' } : { endsOn };
};

const onOrBeforeOldEnd = (
  { grantedOn, localEndRule }: LicencePeriodGiven,
  { newLatestEndFrom, oldLatestEnd }: RuleSet['periods'],
): LocalEndRule => (grantedOn < newLatestEndFrom && localEndRule > oldLatestEnd ? oldLatestEnd : localEndRule);

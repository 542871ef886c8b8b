import { holidayName, isChurchHoliday } from '../calendar/holidays.js';
import type { IsoDate, WallTime } from '../calendar/iso.js';
import { nextDay, weekdayOf } from '../calendar/working-days.js';
import type { RuleSet } from '../rule-set.js';
import { type ElectionDay, hasElection } from './election-days.js';
import { earlierTime } from './wall-time.js';

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];

export interface MunicipalSaleRules {
  readonly open: WallTime;
  readonly weekdayClose: WallTime;
  readonly eveClose: WallTime;
  readonly electionDayBan?: { readonly from: IsoDate; readonly to?: IsoDate | null } | null;
  readonly closedWeekdays: readonly Weekday[];
}

export interface SaleHoursGiven {
  readonly date: IsoDate;
  readonly municipalRules?: MunicipalSaleRules | null;
  readonly electionDays?: readonly ElectionDay[] | null;
}

export type SaleBan =
  'holiday' | 'may-1' | 'may-17' | 'sunday' | 'election-day-statutory' | 'election-day-local' | 'closed-weekday';

export type SaleHours =
  { readonly banned: true; readonly reason: SaleBan } | { readonly open: WallTime; readonly close: WallTime };

/**
 * Rule `sale-hours`: when group 1 may be sold on a day, or why not at all. Alkoholloven § 3-7 (V), LOV-1947-04-26-1
 * §§ 1-2 (V); the caps of the Act bind a municipality that has set longer hours. A ban goes before an eve.
 */
export const saleHours = (given: SaleHoursGiven, rules: RuleSet): SaleHours => {
  const reason = banOn(given, rules);
  if (reason) return { banned: true, reason };
  const eve = isEve(given.date);
  const local = given.municipalRules;
  if (!local) {
    const { open, eveClose, weekdayClose } = rules.saleHours.statutoryDefault;
    return { open, close: eve ? eveClose : weekdayClose };
  }
  const close = eve
    ? earlierTime(local.eveClose, rules.saleHours.latestEveClose)
    : earlierTime(local.weekdayClose, rules.saleHours.latestWeekdayClose);
  return { open: local.open, close };
};

/**
 * Whether the next day is a Sunday or a church holiday. The day before Ascension is exempt (§ 3-7), and 1 and 17 May
 * make no eve by themselves (LOV-1947-04-26-1 § 2).
 */
export const isEve = (date: IsoDate): boolean => {
  const next = nextDay(date);
  return weekdayOf(next) === 7 || (isChurchHoliday(next) && holidayName(next) !== 'ascension-day');
};

const banOn = ({ date, municipalRules, electionDays }: SaleHoursGiven, rules: RuleSet): SaleBan | null => {
  if (isChurchHoliday(date)) return 'holiday';
  if (date.endsWith('-05-01')) return 'may-1';
  if (date.endsWith('-05-17')) return 'may-17';
  if (weekdayOf(date) === 7) return 'sunday';
  if (hasElection(date, electionDays ?? [])) {
    if (date < rules.saleHours.electionBanRepealedFrom) return 'election-day-statutory';
    if (isCovered(date, municipalRules?.electionDayBan)) return 'election-day-local';
  }
  const weekday = weekdays[weekdayOf(date) - 1];
  return weekday && municipalRules?.closedWeekdays.includes(weekday) ? 'closed-weekday' : null;
};

const isCovered = (date: IsoDate, ban: MunicipalSaleRules['electionDayBan']): boolean =>
  !!ban && ban.from <= date && (!ban.to || date <= ban.to);

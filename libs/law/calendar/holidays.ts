import { Temporal } from 'temporal-polyfill';
import { easterSunday } from './easter.js';
import { type IsoDate, yearOf } from './iso.js';

export type ChurchHolidayName =
  | 'new-years-day'
  | 'maundy-thursday'
  | 'good-friday'
  | 'easter-sunday'
  | 'easter-monday'
  | 'ascension-day'
  | 'whit-sunday'
  | 'whit-monday'
  | 'christmas-day'
  | 'boxing-day';
export type HolidayName = ChurchHolidayName | 'labour-day' | 'constitution-day';

export interface Holiday {
  readonly date: IsoDate;
  readonly name: HolidayName;
}

const fixed = (year: number, month: number, day: number): IsoDate =>
  Temporal.PlainDate.from({ year, month, day }).toString();

/** Days from Easter Sunday, LOV-1995-02-24-12 § 2. */
const fromEaster: readonly (readonly [number, ChurchHolidayName])[] = [
  [-3, 'maundy-thursday'],
  [-2, 'good-friday'],
  [0, 'easter-sunday'],
  [1, 'easter-monday'],
  [39, 'ascension-day'],
  [49, 'whit-sunday'],
  [50, 'whit-monday'],
];

/**
 * The church holidays are written last, so that on a day that is also 1 or 17 May only the church name stands
 * (policy `church-name-over-may-name`, I).
 */
const buildYear = (year: number): ReadonlyMap<IsoDate, HolidayName> => {
  const easter = easterSunday(year);
  return new Map<IsoDate, HolidayName>([
    [fixed(year, 5, 1), 'labour-day'],
    [fixed(year, 5, 17), 'constitution-day'],
    [fixed(year, 1, 1), 'new-years-day'],
    ...fromEaster.map(([days, name]): [IsoDate, HolidayName] => [easter.add({ days }).toString(), name]),
    [fixed(year, 12, 25), 'christmas-day'],
    [fixed(year, 12, 26), 'boxing-day'],
  ]);
};

const years = new Map<number, ReadonlyMap<IsoDate, HolidayName>>();

const yearTable = (year: number): ReadonlyMap<IsoDate, HolidayName> => {
  const known = years.get(year);
  if (known) return known;
  const built = buildYear(year);
  years.set(year, built);
  return built;
};

/**
 * The named holidays of a year by date, one entry per date. Ordinary Sundays are not among them.
 * LOV-1995-02-24-12 § 2 and LOV-1947-04-26-1 § 1 (V). Throws RangeError outside 1583-9999.
 */
export const holidaysOf = (year: number): readonly Holiday[] =>
  [...yearTable(year)].map(([date, name]) => ({ date, name })).sort((a, b) => (a.date < b.date ? -1 : 1));

/** The name of the holiday on a day, or null. */
export const holidayName = (date: IsoDate): HolidayName | null => yearTable(yearOf(date)).get(date) ?? null;

/** True on a church holiday, 1 May or 17 May; false on an ordinary Sunday. */
export const isHoliday = (date: IsoDate): boolean => holidayName(date) !== null;

/** True on a church holiday of LOV-1995-02-24-12 § 2, whatever weekday it falls on. */
export const isChurchHoliday = (date: IsoDate): boolean => {
  const name = holidayName(date);
  return name !== null && name !== 'labour-day' && name !== 'constitution-day';
};

import type { IsoDate, WallTime } from '../calendar/iso.js';

export interface SaleHourRules {
  readonly latestWeekdayClose: WallTime;
  readonly latestEveClose: WallTime;
  readonly statutoryDefault: {
    readonly open: WallTime;
    readonly weekdayClose: WallTime;
    readonly eveClose: WallTime;
  };
  /** First day without the ban of the Act itself; a local ban may stand after it. */
  readonly electionBanRepealedFrom: IsoDate;
}

/** Alkoholloven § 3-7 (V); the election ban went out with LOV-2014-12-12-69 (V). */
export const saleHourRules: SaleHourRules = {
  latestWeekdayClose: '20:00',
  latestEveClose: '18:00',
  statutoryDefault: { open: '08:00', weekdayClose: '18:00', eveClose: '15:00' },
  electionBanRepealedFrom: '2015-01-01',
};

export interface ServingWindow {
  readonly start: WallTime;
  readonly end: WallTime;
}

/** A municipality's serving hours; `other` is groups 1 and 2. */
export interface MunicipalServingRules {
  readonly group3: ServingWindow;
  readonly other: ServingWindow;
  readonly outdoorEnd?: WallTime | null;
  readonly extendedEndMax?: WallTime | null;
  readonly overnightOtherRoomsOnly: boolean;
}

export interface ServingHourRules {
  /** A point in time before this clock time belongs to the serving day before. */
  readonly dayBegins: WallTime;
  readonly earliestStart: { readonly group3: WallTime; readonly other: WallTime };
  /** No serving from this time of the night on, whatever has been permitted. */
  readonly banFrom: WallTime;
  readonly drinkingMinutes: number;
  readonly statutoryDefault: MunicipalServingRules;
}

/** Alkoholloven § 4-4 (V as of today; the default of 2012 is R). */
export const servingHourRules: ServingHourRules = {
  dayBegins: '06:00',
  earliestStart: { group3: '13:00', other: '06:00' },
  banFrom: '03:00',
  drinkingMinutes: 30,
  statutoryDefault: {
    group3: { start: '13:00', end: '24:00' },
    other: { start: '08:00', end: '01:00' },
    outdoorEnd: null,
    extendedEndMax: null,
    overnightOtherRoomsOnly: false,
  },
};

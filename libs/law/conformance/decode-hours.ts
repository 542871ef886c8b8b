import { type ElectionDay, electionKinds } from '../hours/election-days.js';
import { type MunicipalSaleRules, type SaleHoursGiven, weekdays } from '../hours/sale-hours.js';
import { type ServingHoursGiven, servingOccasions } from '../hours/serving-case.js';
import type { MunicipalServingRules, ServingWindow } from '../rule-set/hours.js';
import { date, pointInTime, wallTime } from './decode-calendar.js';
import { flag, list, object, oneOf, optional } from './decoder.js';

const municipalSaleRules = object<MunicipalSaleRules>({
  open: wallTime,
  weekdayClose: wallTime,
  eveClose: wallTime,
  electionDayBan: optional(
    object<NonNullable<MunicipalSaleRules['electionDayBan']>>({ from: date, to: optional(date) }),
  ),
  closedWeekdays: list(oneOf(...weekdays)),
});

export const saleHoursGiven = object<SaleHoursGiven>({
  date,
  municipalRules: optional(municipalSaleRules),
  electionDays: optional(list(object<ElectionDay>({ date, kind: oneOf(...electionKinds) }))),
});

const servingWindow = object<ServingWindow>({ start: wallTime, end: wallTime });

const municipalServingRules = object<MunicipalServingRules>({
  group3: servingWindow,
  other: servingWindow,
  outdoorEnd: optional(wallTime),
  extendedEndMax: optional(wallTime),
  overnightOtherRoomsOnly: flag,
});

export const servingHoursGiven = object<ServingHoursGiven>({
  at: pointInTime,
  activity: oneOf('serve', 'consume'),
  group: oneOf(1, 2, 3),
  occasion: oneOf(...servingOccasions),
  area: oneOf('indoor', 'outdoor', 'other-room'),
  municipalRules: optional(municipalServingRules),
  permission: optional(object<NonNullable<ServingHoursGiven['permission']>>({ until: wallTime })),
});

import { Temporal } from 'temporal-polyfill';

/**
 * Easter Sunday of a Gregorian year, by the anonymous computus (Meeus). All movable church holidays hang on it.
 * Throws RangeError outside 1583-9999, where the Gregorian rule or the four-digit date does not hold.
 */
export const easterSunday = (year: number): Temporal.PlainDate => {
  if (!Number.isInteger(year) || year < 1583 || year > 9999) throw new RangeError(`no Gregorian Easter for ${year}`);
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const leapCenturies = Math.floor(century / 4);
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leapCenturies - moonCorrection + 15) % 30;
  const weekdayShift = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const lateMoon = Math.floor((golden + 11 * epact + 22 * weekdayShift) / 451);
  const dayCount = epact + weekdayShift - 7 * lateMoon + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(dayCount / 31), day: (dayCount % 31) + 1 });
};

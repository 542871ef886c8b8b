import { type IsoDate, plainDate } from './iso.js';

const months = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
] as const;

/** A day as people write it, "4. mai 2026"; the same in bokmål and nynorsk. */
export const norwegianDate = (date: IsoDate): string => {
  const { day, month, year } = plainDate(date);
  return `${day}. ${months[month - 1] ?? ''} ${year}`;
};

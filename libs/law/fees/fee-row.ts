import type { FeeRow } from '../rule-set/fees.js';

/** The row of a year if every rate in it is known, else null; nothing is billed on a part of a row. */
export const fullRowOf = (year: number, rows: readonly FeeRow[]): FeeRow | null => {
  const row = rows.find((candidate) => candidate.year === year);
  if (!row) return null;
  const { ambulatoryMaximum, minimum, sale, serving } = row;
  const rates = [...Object.values(sale), ...Object.values(serving), ...Object.values(minimum), ambulatoryMaximum];
  return rates.every((rate) => rate !== null) ? row : null;
};

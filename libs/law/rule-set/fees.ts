/** Kroner per litre as the regulation prints it; null where the rate has not been found. */
export type Rate = string | null;

/** One calendar year of alkoholforskriften § 6-2. Kroner as decimal text, never as a binary float. */
export interface FeeRow {
  readonly year: number;
  /** The amending regulation, null where it has not been identified. */
  readonly regulation: string | null;
  readonly confidence: 'V' | 'V2';
  readonly sale: { readonly group1: Rate; readonly group2: Rate };
  readonly serving: { readonly group1: Rate; readonly group2: Rate; readonly group3: Rate };
  readonly minimum: { readonly sale: Rate; readonly serving: Rate };
  readonly ambulatoryMaximum: Rate;
}

const row = (
  year: number,
  regulation: string | null,
  confidence: 'V' | 'V2',
  rates: readonly [Rate, Rate, Rate, Rate, Rate, Rate, Rate, Rate],
): FeeRow => {
  const [sale1, sale2, serving1, serving2, serving3, minimumSale, minimumServing, ambulatoryMaximum] = rates;
  return {
    year,
    regulation,
    confidence,
    sale: { group1: sale1, group2: sale2 },
    serving: { group1: serving1, group2: serving2, group3: serving3 },
    minimum: { sale: minimumSale, serving: minimumServing },
    ambulatoryMaximum,
  };
};

/**
 * Years without a row have not been found and are not billed (law digest 2.1). 2023 lacks one rate: it stands here as it
 * is known and is refused until it is whole. Order: sale 1, 2; serving 1, 2, 3; minimum sale, serving; ambulatory.
 */
export const feeRows: readonly FeeRow[] = [
  row(2018, null, 'V2', ['0.21', '0.57', '0.47', '1.24', '4.09', '1630', '5100', '360']),
  row(2022, 'FOR-2021-11-25-3526', 'V2', ['0.22', '0.62', '0.51', '1.34', '4.42', '1760', '5500', '400']),
  row(2023, 'FOR-2022-10-31-1914', 'V2', ['0.23', null, '0.54', '1.41', '4.65', '1850', '5800', '420']),
  row(2024, 'FOR-2023-11-03-1791', 'V2', ['0.24', '0.69', '0.57', '1.49', '4.92', '1960', '6100', '440']),
  row(2025, 'FOR-2024-11-26-2856', 'V2', ['0.25', '0.73', '0.61', '1.57', '5.19', '2070', '6400', '460']),
  row(2026, 'FOR-2025-11-28-2361', 'V', ['0.26', '0.75', '0.63', '1.62', '5.35', '2130', '6600', '470']),
];

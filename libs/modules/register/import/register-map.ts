import { type Column } from './columns.js';

/** How a value is made up. All kinds are deterministic: the same source row gives the same value in every import. */
export type Generator =
  /** `prefix` followed by the first filled source column of `from`. */
  | { readonly kind: 'text'; readonly prefix: string; readonly from: readonly string[] }
  /** A number that passes mod-11, of the range set aside for made-up holders; equal sources give equal numbers. */
  | { readonly kind: 'orgnr'; readonly from: readonly string[] }
  /** One of `of`, chosen by the first filled source column of `from`. */
  | { readonly kind: 'choice'; readonly of: readonly string[]; readonly from: readonly string[] }
  /** Text with `{column}` replaced by values of our own columns, made up or not. */
  | { readonly kind: 'template'; readonly template: string };

/** What a foreign file needs to be read as a register file. README.md describes the JSON form. */
export interface RegisterMap {
  /** Our column for each source column that holds it. */
  readonly columns: Readonly<Partial<Record<Column, string>>>;
  /** True of the whole file and vouched for by whoever wrote the map; not made up. */
  readonly constants: Readonly<Partial<Record<Column, string>>>;
  /** Made up: used where the source has no value. */
  readonly defaults: Readonly<Partial<Record<Column, string>>>;
  /** Made up row by row, where neither the source nor `defaults` has a value. */
  readonly generate: readonly (readonly [Column, Generator])[];
  /** Source column that holds `street, postcode, place` in one string. */
  readonly address: string | null;
  /** Municipality number by postcode, where the source has none; derived, so marked as made up. */
  readonly municipalityByPostcode: Readonly<Record<string, string>>;
  /** Rows of other municipalities are skipped, not faults. */
  readonly skipOtherMunicipalities: boolean;
}

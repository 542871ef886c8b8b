import { type Reason } from './reasons.js';

/** The kinds a municipal register can hold; `vinmonopol` is listed only (alkoholloven §§ 1-9, 7-1: outside control, fee and points). */
export type RegisterLicenceKind = 'sale' | 'serving' | 'vinmonopol';

/** Alcohol groups of alkoholloven § 1-3. */
export type AlcoholGroup = 1 | 2 | 3;

/** One licence read from a register file, free of faults. Dates are ISO civil dates, both inclusive. */
export interface RegisterLicence {
  /** Line in the file where the row begins; 1 is the header. */
  readonly line: number;
  readonly number: string;
  readonly kind: RegisterLicenceKind;
  readonly groups: readonly AlcoholGroup[];
  readonly holder: { readonly orgnr: string; readonly name: string };
  readonly place: RegisterPlace;
  readonly validFrom: string;
  readonly validTo: string;
  /** The recipient's own choice of written standard; null leaves it to the municipality's setting. */
  readonly language: 'nb' | 'nn' | null;
  /** True only where the file declares the licence's history of reactions complete. */
  readonly historyComplete: boolean;
  /** Columns whose value nobody has vouched for; they must be marked as made up wherever they are shown or stored. */
  readonly madeUp: readonly string[];
  readonly origin: string | null;
}

/** The premises; `key` is equal for two rows exactly when they are the same premises (see place-key.ts). */
export interface RegisterPlace {
  readonly orgnr: string | null;
  readonly key: string;
  readonly name: string;
  readonly address: { readonly street: string; readonly postcode: string; readonly town: string };
}

/** One thing wrong in the file: where it is, what stood there, why it cannot stand, how to mend it. */
export interface Fault {
  readonly line: number;
  /** The column as named in the file at hand; null where the row as a whole is at fault. */
  readonly column: string | null;
  readonly value: string;
  readonly reason: Pick<Reason, 'code' | 'nb' | 'en'>;
  readonly mend: Reason['mend'];
}

/** A row that is right in itself but not ours to import. */
export interface Skipped {
  readonly line: number;
  readonly value: string;
  readonly reason: Pick<Reason, 'code' | 'nb' | 'en'>;
}

export type Language = 'nb' | 'nn';

/** What a municipality varies round its letters, in the letter's language; null is as without a template. None of it is in the body. */
export interface LetterDesign {
  readonly letterhead: string | null;
  readonly openingHours: string | null;
  /** Office under the caseworker's name. */
  readonly signature: string | null;
  /** A sentence before the greeting. */
  readonly closing: string | null;
  readonly logo: { readonly mediaType: 'image/png' | 'image/jpeg'; readonly base64: string } | null;
}

/** What every letter has. An empty text means that the thing is lacking; `checklist` then names it. */
export interface LetterFrame {
  readonly date: string;
  /** Name and number as they were on the letter's date. */
  readonly municipality: { readonly name: string; readonly number: string | null };
  readonly sender: {
    readonly unit: string;
    readonly address: readonly string[];
    readonly email: string | null;
    readonly phone: string | null;
  };
  /** Our case or notice number. */
  readonly reference: string;
  readonly yourReference: string | null;
  readonly recipient: {
    readonly name: string;
    readonly orgnr: string | null;
    /** A person or role at the recipient, or the representative who receives for it (forvaltningsloven § 12). */
    readonly attention: string | null;
    readonly address: readonly string[];
  };
  readonly caseworker: { readonly name: string; readonly title: string | null };
  readonly enclosures: readonly string[];
  /** Enclosures that lie in the vault and go out with the letter; each is named in `enclosures` too. */
  readonly files?: readonly EnclosedFile[];
  readonly copies: readonly string[];
  /** The municipality's template; none where it has set none. */
  readonly design?: LetterDesign;
}

export interface EnclosedFile {
  readonly title: string;
  readonly sha256: string;
  readonly mediaType: string;
}

/** The licence that a letter is about. */
export interface LetterLicence {
  readonly number: string;
  readonly kind: 'sale' | 'serving' | 'ambulatory' | 'single-occasion';
  readonly holder: { readonly name: string; readonly orgnr: string };
  readonly place: { readonly name: string; readonly address: readonly string[] };
}

/** Whom a party asks, and how. At least one of e-mail and phone. */
export interface Contact {
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
}

/** Where something is to be sent; `email` only where the municipality takes it that way. */
export interface SendTo {
  readonly post: readonly string[];
  readonly email: string | null;
}

/** What the holder said about a control report, or that the time ran out. */
export type HolderComment =
  | { readonly received: true; readonly date: string; readonly summary: string; readonly weighing: string }
  | { readonly received: false; readonly periodEnded: string };

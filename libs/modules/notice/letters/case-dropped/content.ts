import { type Contact, type LetterFrame, type LetterLicence } from '../letter-frame.js';

/** Tells the party that a case about a reaction is dropped, after a report or after an advance notice (forvaltningsloven § 49). */
export interface CaseDropped extends LetterFrame {
  readonly licence: LetterLicence;
  /** The report that the case rested on. */
  readonly report: { readonly number: string; readonly date: string | null };
  /** The day the advance notice was sent; null where none was. */
  readonly noticeSentOn: string | null;
  readonly droppedOn: string;
  readonly ground: string;
  readonly access: Contact;
}

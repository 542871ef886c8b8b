import { type Contact, type LetterFrame, type LetterLicence } from '../letter-frame.js';

/** Tells the party that a case after a control is closed without a reaction. */
export interface ClosedWithoutReaction extends LetterFrame {
  readonly licence: LetterLicence;
  readonly report: { readonly number: string; readonly date: string };
  readonly controlDate: string;
  readonly closedOn: string;
  /** No breach found, or a breach that the municipality chose not to react to. */
  readonly outcome: 'no-breach' | 'not-pursued';
  readonly ground: string;
  /** When the holder's comment came; null when there was none. */
  readonly commentReceived: string | null;
  readonly access: Contact;
}

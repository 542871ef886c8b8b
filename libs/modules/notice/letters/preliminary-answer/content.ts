import { type Contact, type LetterFrame, type LetterLicence } from '../letter-frame.js';

/** What somebody sent us, and when. */
export interface Inquiry {
  readonly kind: 'application' | 'appeal' | 'claim-for-costs' | 'request-for-access' | 'stay' | 'statement' | 'other';
  /** What it is about, in a few words; free text. */
  readonly about: string;
  readonly receivedOn: string;
}

/** It takes longer than a month: why, and when an answer can be expected (forvaltningsloven § 11a). */
export interface PreliminaryAnswer extends LetterFrame {
  readonly licence: LetterLicence | null;
  readonly inquiry: Inquiry;
  readonly reason: string;
  /** Null where it is not possible to say. */
  readonly expectedBy: string | null;
  /** Last day for deciding an application (tjenesteloven § 11), and null for all else. */
  readonly limit: string | null;
  readonly questions: Contact;
}

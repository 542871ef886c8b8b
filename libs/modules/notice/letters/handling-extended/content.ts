import { type Contact, type LetterFrame, type LetterLicence } from '../letter-frame.js';
import { type Inquiry } from '../preliminary-answer/content.js';

/** The time for handling an application is made longer, once, and told before it is out (tjenesteloven § 11, alkoholloven § 1-11). */
export interface HandlingExtended extends LetterFrame {
  readonly licence: LetterLicence | null;
  readonly inquiry: Inquiry;
  /** Day the necessary documentation was in: the four months run from there. */
  readonly completeOn: string;
  /** Last day of the time as it was. */
  readonly due: string;
  readonly newDue: string;
  /** Why the case is so complex that it takes longer. */
  readonly reasons: string;
  readonly questions: Contact;
}

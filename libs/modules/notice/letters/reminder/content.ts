import { type MissingItem } from '../case/grounds.js';
import { type Contact, type LetterFrame, type LetterLicence, type SendTo } from '../letter-frame.js';

/** Reminder of a missing return or fee by point 7.3 of the guidelines; not the advance notice of a withdrawal. */
export interface Reminder extends LetterFrame {
  readonly licence: LetterLicence;
  readonly missing: readonly MissingItem[];
  /** Days from the dispatch of this letter. */
  readonly replyDays: number;
  /** Where a return goes, and where one writes if the reminder is wrong. */
  readonly sendTo: SendTo;
  readonly questions: Contact;
}

import { type DecisionReference } from '../case/decision.js';
import { type Cure } from '../case/extent.js';
import { type Contact, type LetterFrame, type LetterLicence, type SendTo } from '../letter-frame.js';

/** To the holder: from when the licence is withdrawn, and until when or until what. */
export interface WithdrawalStarted extends LetterFrame {
  readonly licence: LetterLicence;
  readonly decision: DecisionReference;
  /** First day. */
  readonly from: string;
  /** Last day, which counts; null while it runs until cured. */
  readonly to: string | null;
  /** Null when `to` is given. */
  readonly untilCured: readonly Cure[] | null;
  /** Where a missing return goes; null when none is missing. */
  readonly sendTo: SendTo | null;
  readonly questions: Contact;
}

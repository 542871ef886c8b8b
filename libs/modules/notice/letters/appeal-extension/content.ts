import { type AppealedDecision } from '../appeal/content.js';
import { type Contact, type LetterFrame, type LetterLicence } from '../letter-frame.js';

/** The time for appeal is made longer, or is not (forvaltningsloven § 29, fourth para.); only before it is out. */
export interface AppealExtension extends LetterFrame {
  readonly licence: LetterLicence | null;
  readonly decision: AppealedDecision;
  /** Day the extension was asked for. */
  readonly askedOn: string;
  readonly ruling: { readonly body: string; readonly decidedOn: string };
  readonly granted: boolean;
  /** Last day of the time as it was. */
  readonly due: string;
  /** Last day of the longer time; null when refused. */
  readonly newDue: string | null;
  readonly considerations: string;
  readonly questions: Contact;
}

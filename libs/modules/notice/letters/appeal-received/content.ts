import { type AppealLetter } from '../appeal/content.js';
import { type Contact } from '../letter-frame.js';

/**
 * Receipt for an appeal: reference and time (eForvaltningsforskriften § 6), and when an answer can be expected (forvaltningsloven
 * § 11a). It decides nothing about whether the appeal is in time.
 */
export interface AppealReceived extends AppealLetter {
  /** Who decides the appeal if we do not change the decision. */
  readonly appealBody: string;
  readonly stayAsked: boolean;
  /** Why it takes time, and the day by which the next step is expected; null where it cannot be said. */
  readonly answer: { readonly reason: string; readonly expectedBy: string | null };
  readonly questions: Contact;
  readonly access: Contact;
}

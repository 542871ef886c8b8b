import { type AppealLetter } from '../appeal/content.js';
import { type Contact } from '../letter-frame.js';

/** The case has been sent to the appeal body, and the party gets a copy of what was said there (forvaltningsloven § 33, fourth para.). */
export interface AppealForwarded extends AppealLetter {
  /** Whether the recipient is the appellant or another party. */
  readonly to: 'appellant' | 'party';
  readonly forwardedOn: string;
  readonly appealBody: string;
  /** `legality` by alkoholloven § 1-16; `full` by forvaltningsloven § 34. */
  readonly review: 'legality' | 'full';
  /** Name of the statement as it stands among the enclosures. */
  readonly statement: string;
  /** Whether the decision waits meanwhile. */
  readonly stayed: boolean;
  readonly access: Contact;
}

import { type AppealLetter } from '../appeal/content.js';
import { type Contact, type SendTo } from '../letter-frame.js';

/** What an appeal can lack (forvaltningsloven § 32); `authority` a written authority (§ 12), `right` why the appellant may appeal. */
export type AppealDefectKind = 'signature' | 'decision' | 'change' | 'right' | 'time' | 'authority';

/** The appeal lacks something, and has a short limit to be put right (forvaltningsloven §§ 11, 32). */
export interface AppealDefect extends AppealLetter {
  readonly lacks: readonly AppealDefectKind[];
  /** Days in the limit, and where it runs from: `receipt` favours the party, and is the usual. */
  readonly replyDays: number;
  readonly countedFrom: 'receipt' | 'dispatch';
  readonly sendTo: SendTo;
  readonly questions: Contact;
}

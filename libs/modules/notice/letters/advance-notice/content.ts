import { type DecidingBody } from '../case/decision.js';
import { type Extent } from '../case/extent.js';
import { type EarlierReaction, type Ground, type GuidelinePoint } from '../case/grounds.js';
import { type Contact, type LetterFrame, type LetterLicence, type SendTo } from '../letter-frame.js';

/** Notice that a withdrawal is considered (forvaltningsloven § 16), or what is new since such a notice (§ 17). */
export interface AdvanceNotice extends LetterFrame {
  readonly licence: LetterLicence;
  readonly grounds: readonly Ground[];
  readonly earlier: readonly EarlierReaction[];
  readonly considered: {
    readonly guideline: GuidelinePoint;
    /** The least reaction of the range; null when the guidelines name none. */
    readonly least: Extent | 'warning' | null;
    /** The largest reaction that may be decided: the decision can never go beyond it. */
    readonly largest: Extent;
  };
  /** The political body that decides. */
  readonly body: DecidingBody;
  /** Days from the dispatch of this letter (forvaltningsloven § 16). */
  readonly replyDays: number;
  /** The notice that this one adds to, and what has come since, one text for each thing; null in the first notice. */
  readonly supplements: { readonly date: string; readonly newInformation: readonly string[] } | null;
  readonly access: Contact;
  readonly sendTo: SendTo;
  /** The municipality's setting: whether to say that the party may have a right not to answer. */
  readonly silence: boolean;
}

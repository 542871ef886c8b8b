import { type DecisionReference } from '../case/decision.js';
import { type Cure, type WithdrawalLength } from '../case/extent.js';
import { type Ground, type GuidelinePoint } from '../case/grounds.js';
import { type LetterFrame, type LetterLicence } from '../letter-frame.js';
import { type DecisionRights } from '../rights/content.js';
import { type FiveFactors } from '../warning/content.js';

/** What was decided. Exactly one of `length`, `untilCured` and `restOfPeriod`. */
export interface WithdrawalDecided extends DecisionReference {
  readonly guideline: GuidelinePoint;
  readonly length: WithdrawalLength | null;
  readonly untilCured: readonly Cure[] | null;
  readonly restOfPeriod: boolean;
  /** First day, as decided. */
  readonly from: string;
  /** Last day, which counts; capped at the licence's end; null while it runs until cured. */
  readonly to: string | null;
}

/** The advance notice before the decision, or in plain words why none was given (forvaltningsloven § 16, third para.). */
export type NoticeGiven = { readonly sentOn: string; readonly replyDue: string } | { readonly exception: string };

/** What the holder said before the decision. */
export type NoticeReply =
  | { readonly received: true; readonly date: string; readonly summary: string; readonly weighing: string }
  | { readonly received: false };

/** Withdrawal of a licence, told to the holder with its reasons (forvaltningsloven §§ 23 to 27). */
export interface WithdrawalDecision extends LetterFrame {
  readonly licence: LetterLicence;
  readonly decision: WithdrawalDecided;
  readonly grounds: readonly Ground[];
  readonly notice: NoticeGiven;
  readonly reply: NoticeReply;
  /** Null only by point 7.3. */
  readonly factors: FiveFactors | null;
  /** The body's own reasons. */
  readonly considerations: string;
  /** Why another reaction than the one proposed; null when it is the same. */
  readonly departs: string | null;
  /** The right to ask that the decision waits is always told here (forvaltningsloven §§ 27 and 42). */
  readonly rights: DecisionRights;
  /** Whether the withdrawal also waits for the end of the appeal limit. */
  readonly startsAfterAppealLimit: boolean;
}

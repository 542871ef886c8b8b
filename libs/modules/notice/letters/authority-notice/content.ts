import { type DecisionReference } from '../case/decision.js';
import { type Cure } from '../case/extent.js';
import { type GuidelinePoint } from '../case/grounds.js';
import { type LetterFrame, type LetterLicence } from '../letter-frame.js';

/** What the authority is told. `to` counts and is null while it runs until cured; `untilCured` is null when `to` is given. */
export type AuthorityEvent =
  | {
      readonly kind: 'withdrawn';
      readonly from: string;
      readonly to: string | null;
      readonly untilCured: readonly Cure[] | null;
    }
  | { readonly kind: 'ended'; readonly endedOn: string; readonly mayOperate: boolean };

/** To the police: that a licence is withdrawn or no longer withdrawn. No grounds, no enclosure, no person. */
export interface AuthorityNotice extends LetterFrame {
  readonly licence: LetterLicence;
  readonly decision: DecisionReference;
  readonly guideline: GuidelinePoint;
  readonly event: AuthorityEvent;
}

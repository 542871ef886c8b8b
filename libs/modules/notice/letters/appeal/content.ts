import { type DecisionReference } from '../case/decision.js';
import { type Extent } from '../case/extent.js';
import { type LetterFrame, type LetterLicence } from '../letter-frame.js';

/** What kind of decision is appealed. */
export type AppealedKind =
  'withdrawal' | 'points' | 'warning' | 'refusal' | 'fee' | 'dismissal' | 'costs' | 'access' | 'other';

/** The decision that the appeal is about. */
export interface AppealedDecision extends DecisionReference {
  readonly kind: AppealedKind;
}

/** The appeal itself. */
export interface AppealReference {
  /** Our number for the appeal; the appellant quotes it. */
  readonly reference: string;
  /** Civil day on which it came in. */
  readonly receivedOn: string;
  /** HH:MM, Europe/Oslo; null when the hour is not known, as with ordinary post. */
  readonly receivedAt: string | null;
  readonly channel: 'paper' | 'electronic' | 'in-person';
  /** Name of the one who appeals. */
  readonly appellant: string;
}

/** What every letter about an appeal has. */
export interface AppealLetter extends LetterFrame {
  /** Null where the decision concerns no licence yet, as a refused application does; required for withdrawal, points, warning and fee. */
  readonly licence: LetterLicence | null;
  readonly appeal: AppealReference;
  readonly decision: AppealedDecision;
}

/** One argument of the appellant and our answer to it; each is answered (forvaltningsloven § 34, second para.). */
export interface AnsweredArgument {
  readonly argument: string;
  readonly answer: string;
}

/** What an outcome does to the reaction and to what followed from it. Each is one line in the letter. */
export type AppealEffect =
  /** The decision stands as it was. */
  | { readonly kind: 'stands' }
  /** The reaction counts no more. */
  | { readonly kind: 'counts-no-more' }
  /** A running withdrawal ends on this day; the licence may be used from the day after. */
  | { readonly kind: 'withdrawal-ended'; readonly lastDay: string }
  /** A withdrawal that had not started will not start. */
  | { readonly kind: 'withdrawal-not-started' }
  /** The withdrawal has another reach; `to` is the last day, null when it is not fixed yet. */
  | {
      readonly kind: 'withdrawal-changed';
      readonly extent: Extent;
      readonly from: string;
      readonly to: string | null;
    }
  /** A withdrawal that waited goes on from this day. */
  | { readonly kind: 'withdrawal-resumed'; readonly from: string; readonly to: string | null }
  | { readonly kind: 'points-changed'; readonly from: number; readonly to: number }
  /** Later reactions that rested on this one are looked at anew by people; nothing of them changes by itself. */
  | { readonly kind: 'later-reviewed'; readonly caseNumbers: readonly string[] }
  /** The municipality decides the case anew. */
  | { readonly kind: 'decided-anew' };

/** How a decision is changed by the body that made it or by the appeal body. */
export type DecisionChange =
  | {
      readonly kind: 'withdrawal';
      readonly extent: Extent;
      readonly from: string;
      readonly to: string | null;
    }
  | { readonly kind: 'points'; readonly points: number }
  /** In the body's own words, where the decision is of another kind. */
  | { readonly kind: 'words'; readonly text: string };

import { type AnsweredArgument, type AppealEffect, type AppealLetter, type DecisionChange } from '../appeal/content.js';
import { type CitationKey } from '../citations/citation-key.js';
import { type DecisionReference } from '../case/decision.js';
import { type DecisionRights } from '../rights/content.js';

/** What the body that decided made of the appeal (forvaltningsloven § 33, second para.). */
export type Reconsidered =
  /** Changed: a new decision, which may be appealed. */
  | { readonly kind: 'amended'; readonly change: DecisionChange; readonly rights: DecisionRights }
  /** Annulled: nothing stands. `rights` because it is a decision too. */
  | { readonly kind: 'reversed'; readonly rights: DecisionRights }
  /** Upheld, and sent on. */
  | { readonly kind: 'upheld'; readonly appealBody: string };

/** The body that decided has looked at the case anew: amended, reversed, or upheld and sent on. */
export interface ReconsideredDecision extends AppealLetter {
  readonly ruling: DecisionReference;
  readonly outcome: Reconsidered;
  /** The facts the reconsideration rests on, as far as they differ from those of the decision; empty when they are the same. */
  readonly facts: readonly string[];
  /** Every argument of the appeal with its answer; said aloud where the appeal gave no grounds. */
  readonly answered: readonly AnsweredArgument[] | 'no-grounds-given';
  /** The provisions that the new decision rests on. */
  readonly rules: readonly CitationKey[];
  readonly considerations: string;
  readonly effects: readonly AppealEffect[];
  /** Costs by § 36: whom to claim from; null only where the decision was not changed to the party's benefit. */
  readonly costs: { readonly body: string } | null;
}

import { type AppealEffect, type AppealLetter, type DecisionChange } from '../appeal/content.js';
import { type DecisionReference } from '../case/decision.js';
import { type Contact, type SendTo } from '../letter-frame.js';

/** What the appeal body decided. `amended` only by a municipal appeals body: the state administrator tries legality alone. */
export type AppealOutcomeKind =
  | { readonly kind: 'upheld' }
  | { readonly kind: 'annulled' }
  | { readonly kind: 'annulled-remitted' }
  | { readonly kind: 'dismissed' }
  | { readonly kind: 'amended'; readonly change: DecisionChange };

/** The outcome of an appeal, what follows from it, and costs (forvaltningsloven § 36). */
export interface AppealOutcome extends AppealLetter {
  /** Whether the recipient is the appellant or another party. */
  readonly to: 'appellant' | 'party';
  /** The appeal body's decision. */
  readonly ruling: DecisionReference;
  readonly outcome: AppealOutcomeKind;
  /** The appeal body's decision as it stands among the enclosures. */
  readonly enclosed: string;
  /** Main points of the appeal body's reasons, in our words. */
  readonly summary: string;
  readonly effects: readonly AppealEffect[];
  /** To whom the costs are claimed; null only where nothing was changed to the party's benefit. */
  readonly costs: { readonly body: string; readonly sendTo: SendTo } | null;
  /** Who decides an appeal against a dismissal, where the appeal body says that it can be appealed. */
  readonly furtherAppeal: string | null;
  /** Whether the decision was tried by the state administrator, so that a lawsuit may be directed at the municipality (alkoholloven § 1-16). */
  readonly byStateAdministrator: boolean;
  readonly access: Contact;
}

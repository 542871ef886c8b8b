import { type AppealLetter } from '../appeal/content.js';
import { type DecisionReference } from '../case/decision.js';
import { type DecisionRights } from '../rights/content.js';
import { type AppealDefectKind } from '../appeal-defect/content.js';

/** Which of the four requirements fails, with the facts that show it. */
export type DismissalGround =
  /** Too late (§§ 29 to 31). Both roads of § 31 are weighed, or more than a year has gone. */
  | {
      readonly kind: 'late';
      /** Day the decision arrived at the appellant, and whether that is proven; against a presumed one nothing is late. */
      readonly arrivedOn: string;
      readonly arrival: 'proven' | 'presumed';
      readonly due: string;
      /** Day the appeal was handed to the post, or came in electronically. */
      readonly lodgedOn: string;
      readonly late:
        | { readonly overOneYear: false; readonly blame: string; readonly specialReasons: string }
        | { readonly overOneYear: true };
    }
  /** What is appealed is no decision that can be appealed (§§ 2, 28). */
  | { readonly kind: 'not-appealable'; readonly why: string }
  /** The appellant is neither party nor has a legal interest (§ 28). */
  | { readonly kind: 'no-interest'; readonly why: string }
  /** The form of § 32 fails, and it was not put right within the limit set. */
  | {
      readonly kind: 'form';
      readonly lacks: readonly AppealDefectKind[];
      readonly askedOn: string;
      readonly due: string;
    };

/** An appeal dismissed without being tried: a decision of its own (forvaltningsloven §§ 2, 31, 33). */
export interface AppealDismissed extends AppealLetter {
  readonly ruling: DecisionReference;
  readonly grounds: readonly DismissalGround[];
  /** The body's own reasons. */
  readonly considerations: string;
  readonly rights: DecisionRights;
}

import { type AppealLetter } from '../appeal/content.js';
import { type DecisionReference } from '../case/decision.js';
import { type DecisionRights } from '../rights/content.js';

/** One cost that was claimed; øre. */
export interface CostItem {
  readonly what: string;
  readonly claimedOre: number;
  readonly coveredOre: number;
  /** Why it is not covered in whole; null where it is. */
  readonly why: string | null;
}

/** A claim for costs is decided (forvaltningsloven § 36). `decision` is the one that was changed. */
export interface CostsDecision extends AppealLetter {
  readonly ruling: DecisionReference;
  /** The decision that changed it to the party's benefit, and when it arrived: the three weeks run from there. */
  readonly changedBy: DecisionReference & { readonly arrivedOn: string };
  readonly claim: { readonly receivedOn: string; readonly due: string };
  readonly items: readonly CostItem[];
  readonly considerations: string;
  /** Who pays, as it stands in a sentence; null when nothing is covered. */
  readonly paidBy: string | null;
  readonly rights: DecisionRights;
}

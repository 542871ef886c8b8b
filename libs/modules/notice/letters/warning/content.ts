import { type ProvisionKey } from '../citations/citation-key.js';
import { type Contact, type HolderComment, type LetterFrame, type LetterLicence } from '../letter-frame.js';
import { type DecisionRights } from '../rights/content.js';

/** One breach: which event, when, where, and the rule or the licence condition broken. */
export interface WarnedBreach {
  readonly date: string;
  readonly time: string;
  readonly where: string;
  readonly what: string;
  readonly rule: { readonly provision: ProvisionKey } | { readonly condition: string };
}

/** The assessment of each of the five factors in point 7 of the municipality's guidelines. */
export interface FiveFactors {
  readonly kind: string;
  readonly gravity: string;
  readonly blame: string;
  readonly repetition: string;
  readonly correction: string;
}

/** Written warning by point 7.1 of the guidelines, for breaches before 2016. */
export interface Warning extends LetterFrame {
  readonly licence: LetterLicence;
  readonly report: { readonly number: string; readonly date: string };
  readonly breaches: readonly WarnedBreach[];
  readonly comment: HolderComment;
  readonly factors: FiveFactors;
  readonly access: Contact;
  readonly warningIsDecision: boolean;
  /** Needed where the municipality treats a warning as a decision. */
  readonly rights: DecisionRights | null;
}

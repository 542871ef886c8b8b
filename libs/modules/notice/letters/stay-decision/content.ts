import { type AppealLetter } from '../appeal/content.js';
import { type DecisionReference } from '../case/decision.js';
import { type Contact } from '../letter-frame.js';

/** How long the decision waits (forvaltningsloven § 42): a day is an ISO date. */
export type StayUntil = 'appeal-limit-out' | 'appeal-decided' | 'judgment' | 'ombudsman' | { readonly day: string };

/** What the answer does to the withdrawal. */
export type StayEffect =
  /** It has not started, and does not while the stay lasts. */
  | { readonly kind: 'not-started' }
  /** It was running and stops; the days served count. */
  | {
      readonly kind: 'suspended';
      readonly lastDayServed: string;
      readonly daysServed: number;
      readonly daysLeft: number | null;
    }
  /** Refused: it starts or runs as decided. */
  | { readonly kind: 'runs'; readonly from: string }
  /** The decision is no withdrawal. */
  | { readonly kind: 'no-withdrawal' };

/** Whether a decision waits while it is appealed (forvaltningsloven § 42): granted, or refused with reasons at once. */
export interface StayDecision extends AppealLetter {
  readonly ruling: DecisionReference;
  /** Day it was asked for; null when the body took it up by itself. */
  readonly askedOn: string | null;
  readonly granted: boolean;
  /** Null when refused. */
  readonly until: StayUntil | null;
  readonly conditions: readonly string[];
  readonly considerations: string;
  readonly effect: StayEffect;
  /** Who decides the appeal and may be asked for a stay too. */
  readonly appealBody: string;
  readonly access: Contact;
}

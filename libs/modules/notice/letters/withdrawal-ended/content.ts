import { type DecisionReference } from '../case/decision.js';
import { type Contact, type LetterFrame, type LetterLicence } from '../letter-frame.js';

/** Why a withdrawal is over: its time is out, what was missing has come, it was set aside, or the licence ended first. */
export type WithdrawalEnd = 'served' | 'cured' | 'annulled' | 'licence-ended';

/** To the holder: the withdrawal is over. */
export interface WithdrawalEnded extends LetterFrame {
  readonly licence: LetterLicence;
  readonly decision: DecisionReference;
  /** First day; null when it was over before it began (only where annulled or the licence ended). */
  readonly from: string | null;
  /** Last day of the withdrawal, or the day it was set aside. */
  readonly endedOn: string;
  readonly why: WithdrawalEnd;
  readonly questions: Contact;
}

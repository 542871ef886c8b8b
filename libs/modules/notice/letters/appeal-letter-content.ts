import { type AppealDefect } from './appeal-defect/content.js';
import { type AppealDismissed } from './appeal-dismissed/content.js';
import { type AppealExtension } from './appeal-extension/content.js';
import { type AppealForwarded } from './appeal-forwarded/content.js';
import { type AppealOutcome } from './appeal-outcome/content.js';
import { type AppealReceived } from './appeal-received/content.js';
import { type CostsDecision } from './costs-decision/content.js';
import { type HandlingExtended } from './handling-extended/content.js';
import { type PreliminaryAnswer } from './preliminary-answer/content.js';
import { type ReconsideredDecision } from './reconsidered-decision/content.js';
import { type StayDecision } from './stay-decision/content.js';

/** The letters about an appeal, and the two about how long a case takes. */
export interface AppealLetterContents {
  'appeal-received': AppealReceived;
  'appeal-defect': AppealDefect;
  'appeal-dismissed': AppealDismissed;
  'appeal-extension': AppealExtension;
  'stay-decision': StayDecision;
  'reconsidered-decision': ReconsideredDecision;
  'appeal-forwarded': AppealForwarded;
  'appeal-outcome': AppealOutcome;
  'costs-decision': CostsDecision;
  'preliminary-answer': PreliminaryAnswer;
  'handling-extended': HandlingExtended;
}

import { appealDefectNb } from './appeal-defect/body.nb.js';
import { appealDefectNn } from './appeal-defect/body.nn.js';
import { appealDefectChecklist } from './appeal-defect/checklist.js';
import { appealDismissedNb } from './appeal-dismissed/body.nb.js';
import { appealDismissedNn } from './appeal-dismissed/body.nn.js';
import { appealDismissedChecklist } from './appeal-dismissed/checklist.js';
import { appealExtensionNb } from './appeal-extension/body.nb.js';
import { appealExtensionNn } from './appeal-extension/body.nn.js';
import { appealExtensionChecklist } from './appeal-extension/checklist.js';
import { appealForwardedNb } from './appeal-forwarded/body.nb.js';
import { appealForwardedNn } from './appeal-forwarded/body.nn.js';
import { appealForwardedChecklist } from './appeal-forwarded/checklist.js';
import { appealOutcomeNb } from './appeal-outcome/body.nb.js';
import { appealOutcomeNn } from './appeal-outcome/body.nn.js';
import { appealOutcomeChecklist } from './appeal-outcome/checklist.js';
import { appealReceivedNb } from './appeal-received/body.nb.js';
import { appealReceivedNn } from './appeal-received/body.nn.js';
import { appealReceivedChecklist } from './appeal-received/checklist.js';
import { costsDecisionNb } from './costs-decision/body.nb.js';
import { costsDecisionNn } from './costs-decision/body.nn.js';
import { costsDecisionChecklist } from './costs-decision/checklist.js';
import { handlingExtendedNb } from './handling-extended/body.nb.js';
import { handlingExtendedNn } from './handling-extended/body.nn.js';
import { handlingExtendedChecklist } from './handling-extended/checklist.js';
import { preliminaryAnswerNb } from './preliminary-answer/body.nb.js';
import { preliminaryAnswerNn } from './preliminary-answer/body.nn.js';
import { preliminaryAnswerChecklist } from './preliminary-answer/checklist.js';
import { reconsideredDecisionNb } from './reconsidered-decision/body.nb.js';
import { reconsideredDecisionNn } from './reconsidered-decision/body.nn.js';
import { reconsideredDecisionChecklist } from './reconsidered-decision/checklist.js';
import { stayDecisionNb } from './stay-decision/body.nb.js';
import { stayDecisionNn } from './stay-decision/body.nn.js';
import { stayDecisionChecklist } from './stay-decision/checklist.js';
import { type AppealLetterContents } from './appeal-letter-content.js';
import { type KindsOf } from './kinds-of.js';

/** The checklist and the two bodies of every letter about an appeal, and of the two about how long a case takes. */
export const appealLetterKinds: KindsOf<AppealLetterContents> = {
  'appeal-received': { lacks: appealReceivedChecklist, body: { nb: appealReceivedNb, nn: appealReceivedNn } },
  'appeal-defect': { lacks: appealDefectChecklist, body: { nb: appealDefectNb, nn: appealDefectNn } },
  'appeal-dismissed': { lacks: appealDismissedChecklist, body: { nb: appealDismissedNb, nn: appealDismissedNn } },
  'appeal-extension': { lacks: appealExtensionChecklist, body: { nb: appealExtensionNb, nn: appealExtensionNn } },
  'stay-decision': { lacks: stayDecisionChecklist, body: { nb: stayDecisionNb, nn: stayDecisionNn } },
  'reconsidered-decision': {
    lacks: reconsideredDecisionChecklist,
    body: { nb: reconsideredDecisionNb, nn: reconsideredDecisionNn },
  },
  'appeal-forwarded': { lacks: appealForwardedChecklist, body: { nb: appealForwardedNb, nn: appealForwardedNn } },
  'appeal-outcome': { lacks: appealOutcomeChecklist, body: { nb: appealOutcomeNb, nn: appealOutcomeNn } },
  'costs-decision': { lacks: costsDecisionChecklist, body: { nb: costsDecisionNb, nn: costsDecisionNn } },
  'preliminary-answer': {
    lacks: preliminaryAnswerChecklist,
    body: { nb: preliminaryAnswerNb, nn: preliminaryAnswerNn },
  },
  'handling-extended': { lacks: handlingExtendedChecklist, body: { nb: handlingExtendedNb, nn: handlingExtendedNn } },
};

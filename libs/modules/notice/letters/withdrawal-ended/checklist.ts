import { checkDecision } from '../case/check-decision.js';
import { gap, type Missing } from '../checklist/missing.js';
import { checkFrame, checkLicence, checkQuestions } from '../checklist/shared-items.js';
import { type WithdrawalEnded } from './content.js';

/** What the letter lacks: which decision, when the withdrawal began and ended. */
export function withdrawalEndedChecklist(letter: WithdrawalEnded): readonly Missing[] {
  const { from, endedOn, why } = letter;
  const lack = gap();
  checkFrame(lack, letter);
  checkLicence(lack, letter.licence, null);
  checkDecision(lack, letter.decision, letter.date, null);
  lack.date(endedOn, 'endedOn', null, 'Når inndragningen sluttet', 'Når inndraginga slutta');
  if (from === null) {
    const impossible = why === 'served' || why === 'cured';
    lack.when(impossible, 'from', null, 'Når inndragningen begynte', 'Når inndraginga tok til');
  } else {
    lack.date(from, 'from', null, 'Når inndragningen begynte', 'Når inndraginga tok til');
    lack.when(endedOn < from, 'order', null, 'Siste dag er før første dag', 'Siste dag er før første dag');
  }
  checkQuestions(lack, letter.questions);
  return lack.missing;
}

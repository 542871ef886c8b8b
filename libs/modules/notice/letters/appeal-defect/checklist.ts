import { checkAppeal } from '../appeal/check-appeal.js';
import { gap, type Missing } from '../checklist/missing.js';
import { checkQuestions, checkReplyDays, checkSendTo } from '../checklist/shared-items.js';
import { type AppealDefect } from './content.js';
import { isDefect } from './defect-words.js';

/** What the letter lacks: which defects, the short limit and where to send (forvaltningsloven §§ 11, 32). */
export function appealDefectChecklist(letter: AppealDefect): readonly Missing[] {
  const lack = gap();
  checkAppeal(lack, letter, 'FVL-32');
  lack.when(
    letter.lacks.length === 0 || !letter.lacks.every(isDefect),
    'lacks',
    'FVL-32',
    'Hva klagen mangler',
    'Kva klagen manglar',
  );
  checkReplyDays(lack, letter.replyDays, 'FVL-32');
  checkSendTo(lack, letter.sendTo, 'sendTo', 'FVL-32', 'Hvor rettelsen skal sendes', 'Kvar rettinga skal sendast');
  checkQuestions(lack, letter.questions);
  return lack.missing;
}

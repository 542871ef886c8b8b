import { checkMissing } from '../case/check-grounds.js';
import { gap, type Missing } from '../checklist/missing.js';
import { checkFrame, checkLicence, checkQuestions, checkReplyDays, checkSendTo } from '../checklist/shared-items.js';
import { type Reminder } from './content.js';

/** What the reminder lacks (point 7.3 of the guidelines). */
export function reminderChecklist(letter: Reminder): readonly Missing[] {
  const lack = gap();
  checkFrame(lack, letter);
  checkLicence(lack, letter.licence, null);
  checkMissing(lack, letter.missing, 'missing');
  letter.missing.forEach(({ due }, index) =>
    lack.when(
      due >= letter.date,
      `missing.${index}.order`,
      null,
      'Fristen er ikke ute på brevets dato',
      'Fristen er ikkje ute på datoen for brevet',
    ),
  );
  checkReplyDays(lack, letter.replyDays, null);
  checkSendTo(lack, letter.sendTo, 'sendTo', null, 'Hvor svaret skal sendes', 'Kvar svaret skal sendast');
  checkQuestions(lack, letter.questions);
  return lack.missing;
}

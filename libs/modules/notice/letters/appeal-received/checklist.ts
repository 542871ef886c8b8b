import { checkAppeal } from '../appeal/check-appeal.js';
import { gap, type Missing } from '../checklist/missing.js';
import { checkAccess, checkQuestions } from '../checklist/shared-items.js';
import { type AppealReceived } from './content.js';

/** What the receipt lacks: reference and time (eForvaltningsforskriften § 6), why it takes time and when (forvaltningsloven § 11a). */
export function appealReceivedChecklist(letter: AppealReceived): readonly Missing[] {
  const lack = gap();
  checkAppeal(lack, letter, 'EF-6');
  lack.when(
    letter.appeal.channel === 'electronic' && letter.appeal.receivedAt === null,
    'appeal.receivedAt',
    'EF-6',
    'Klokkeslettet da klagen kom inn',
    'Klokkeslettet då klagen kom inn',
  );
  lack.text(letter.appealBody, 'appealBody', 'FVL-33', 'Hvem som avgjør klagen', 'Kven som avgjer klagen');
  lack.text(letter.answer.reason, 'answer.reason', 'FVL-11a', 'Hvorfor svaret tar tid', 'Kvifor svaret tek tid');
  const { expectedBy } = letter.answer;
  if (expectedBy !== null) {
    lack.date(expectedBy, 'answer.expectedBy', 'FVL-11a', 'Når svaret kan ventes', 'Når svaret kan ventast');
    lack.when(
      expectedBy < letter.date,
      'answer.order',
      'FVL-11a',
      'Dagen svaret kan ventes, er før brevets dato',
      'Dagen svaret kan ventast, er før datoen for brevet',
    );
  }
  checkQuestions(lack, letter.questions);
  checkAccess(lack, letter.access);
  return lack.missing;
}

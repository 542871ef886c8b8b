import { gap, type Missing } from '../checklist/missing.js';
import { checkQuestions } from '../checklist/shared-items.js';
import { isDate } from '../page/written.js';
import { checkInquiry } from './check-inquiry.js';
import { type PreliminaryAnswer } from './content.js';

/** What the answer lacks: why it takes time, when (forvaltningsloven § 11a), and for an application its limit (tjenesteloven § 11). */
export function preliminaryAnswerChecklist(letter: PreliminaryAnswer): readonly Missing[] {
  const { expectedBy, limit } = letter;
  const lack = gap();
  checkInquiry(lack, letter, 'FVL-11a');
  lack.text(letter.reason, 'reason', 'FVL-11a', 'Hvorfor svaret tar tid', 'Kvifor svaret tek tid');
  lack.when(
    expectedBy !== null && (!isDate(expectedBy) || expectedBy < letter.date),
    'expectedBy',
    'FVL-11a',
    'En dag som ikke er forbi, når svaret kan ventes',
    'Ein dag som ikkje er forbi, når svaret kan ventast',
  );
  const application = letter.inquiry.kind === 'application';
  lack.when(
    application ? limit === null || !isDate(limit) : limit !== null,
    'limit',
    'TJL-11',
    'Fristen for å avgjøre en søknad',
    'Fristen for å avgjere ein søknad',
  );
  checkQuestions(lack, letter.questions);
  return lack.missing;
}

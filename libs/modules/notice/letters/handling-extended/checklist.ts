import { gap, type Missing } from '../checklist/missing.js';
import { checkQuestions } from '../checklist/shared-items.js';
import { checkInquiry } from '../preliminary-answer/check-inquiry.js';
import { type HandlingExtended } from './content.js';

/** What the letter lacks: the limit as it was, the new one, why, and that it is told in time (tjenesteloven § 11). */
export function handlingExtendedChecklist(letter: HandlingExtended): readonly Missing[] {
  const { due, newDue } = letter;
  const lack = gap();
  checkInquiry(lack, letter, 'TJL-11');
  lack.when(
    letter.inquiry.kind !== 'application',
    'inquiry.kind',
    'TJL-11',
    'Bare fristen for en søknad kan forlenges slik',
    'Berre fristen for ein søknad kan forlengjast slik',
  );
  lack.date(letter.completeOn, 'completeOn', 'TJL-11', 'Når søknaden var fullstendig', 'Når søknaden var fullstendig');
  lack.date(due, 'due', 'TJL-11', 'Den opprinnelige fristen', 'Den opphavlege fristen');
  lack.date(newDue, 'newDue', 'TJL-11', 'Den nye fristen', 'Den nye fristen');
  lack.when(
    newDue <= due,
    'order',
    'TJL-11',
    'Den nye fristen er ikke etter den opprinnelige',
    'Den nye fristen er ikkje etter den opphavlege',
  );
  lack.when(
    letter.date > due,
    'told',
    'TJL-11',
    'Forlengelsen må meldes før fristen er ute',
    'Forlenginga må meldast før fristen er ute',
  );
  lack.text(letter.reasons, 'reasons', 'TJL-11', 'Hvorfor saken tar lengre tid', 'Kvifor saka tek lengre tid');
  checkQuestions(lack, letter.questions);
  return lack.missing;
}

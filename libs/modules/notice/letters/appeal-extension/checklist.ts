import { checkAppealed } from '../appeal/check-appeal.js';
import { gap, type Missing } from '../checklist/missing.js';
import { checkQuestions } from '../checklist/shared-items.js';
import { isDate } from '../page/written.js';
import { type AppealExtension } from './content.js';

/** What the answer lacks: the time as it was and as it is, decided before it was out, and why (forvaltningsloven § 29). */
export function appealExtensionChecklist(letter: AppealExtension): readonly Missing[] {
  const { ruling, due, newDue, granted } = letter;
  const lack = gap();
  checkAppealed(lack, letter, 'FVL-29');
  lack.date(
    letter.askedOn,
    'askedOn',
    'FVL-29',
    'Når det ble bedt om lengre frist',
    'Når det vart bede om lengre frist',
  );
  lack.text(ruling.body, 'ruling.body', 'FVL-29', 'Hvem som avgjorde det', 'Kven som avgjorde det');
  lack.date(ruling.decidedOn, 'ruling.decidedOn', 'FVL-29', 'Når det ble avgjort', 'Når det vart avgjort');
  lack.date(due, 'due', 'FVL-29', 'Siste dag i fristen', 'Siste dag i fristen');
  lack.when(
    ruling.decidedOn > letter.date || (granted && ruling.decidedOn > due),
    'ruling.order',
    'FVL-29',
    'Fristen kan bare forlenges før den er ute',
    'Fristen kan berre forlengjast før han er ute',
  );
  lack.when(
    granted ? newDue === null || !isDate(newDue) || newDue <= due : newDue !== null,
    'newDue',
    'FVL-29',
    'Ny siste dag, når fristen er forlenget',
    'Ny siste dag, når fristen er forlengd',
  );
  lack.text(letter.considerations, 'considerations', 'FVL-29', 'Begrunnelsen', 'Grunngivinga');
  checkQuestions(lack, letter.questions);
  return lack.missing;
}

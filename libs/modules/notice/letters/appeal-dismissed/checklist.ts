import { checkAppeal } from '../appeal/check-appeal.js';
import { isDefect } from '../appeal-defect/defect-words.js';
import { checkDecision } from '../case/check-decision.js';
import { type Gap, gap, type Missing } from '../checklist/missing.js';
import { checkRights } from '../rights/check-rights.js';
import { checkLate } from './check-late.js';
import { type AppealDismissed, type DismissalGround } from './content.js';

/** What the dismissal lacks: which requirement fails, the facts, the reasons and the rights (forvaltningsloven §§ 24, 25, 27, 31, 33). */
export function appealDismissedChecklist(letter: AppealDismissed): readonly Missing[] {
  const lack = gap();
  checkAppeal(lack, letter, 'FVL-27');
  checkDecision(lack, letter.ruling, letter.date, 'FVL-27', 'ruling');
  lack.when(letter.grounds.length === 0, 'grounds', 'FVL-24-25', 'Hvorfor klagen er avvist', 'Kvifor klagen er avvist');
  letter.grounds.forEach((ground, index) => checkGround(lack, ground, letter, `grounds.${index}`));
  lack.text(letter.considerations, 'considerations', 'FVL-24-25', 'Organets begrunnelse', 'Grunngivinga til organet');
  checkRights(lack, letter.rights);
  return lack.missing;
}

function checkGround(lack: Gap, ground: DismissalGround, letter: AppealDismissed, at: string): void {
  switch (ground.kind) {
    case 'late':
      checkLate(lack, ground, letter.decision.decidedOn, at);
      return;
    case 'not-appealable':
    case 'no-interest':
      lack.text(ground.why, `${at}.why`, 'FVL-24-25', 'Hvorfor klagen er avvist', 'Kvifor klagen er avvist');
      return;
    case 'form':
      lack.when(
        ground.lacks.length === 0 || !ground.lacks.every(isDefect),
        `${at}.lacks`,
        'FVL-32',
        'Hva klagen mangler',
        'Kva klagen manglar',
      );
      lack.date(ground.askedOn, `${at}.askedOn`, 'FVL-32', 'Når vi ba om retting', 'Når vi bad om retting');
      lack.date(ground.due, `${at}.due`, 'FVL-32', 'Når fristen for retting var', 'Når fristen for retting var');
      lack.when(
        ground.due <= ground.askedOn || ground.due >= letter.ruling.decidedOn,
        `${at}.order`,
        'FVL-32',
        'Fristen for retting var ikke ute da klagen ble avvist',
        'Fristen for retting var ikkje ute då klagen vart avvist',
      );
  }
}

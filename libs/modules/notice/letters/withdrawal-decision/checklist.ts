import { checkDecision } from '../case/check-decision.js';
import { checkGrounds } from '../case/check-grounds.js';
import { checkReportEnclosed } from '../checklist/enclosed.js';
import { type Gap, gap, isBlank, type Missing } from '../checklist/missing.js';
import { checkFrame, checkLicence } from '../checklist/shared-items.js';
import { checkRights } from '../rights/check-rights.js';
import { checkFactors } from '../warning/check-factors.js';
import { checkHearing } from './check-hearing.js';
import { checkPeriod } from './check-period.js';
import { type WithdrawalDecision } from './content.js';

/** What the decision lacks, by forvaltningsloven §§ 16, 23 to 25 and 27 and point 7 of the guidelines. */
export function withdrawalDecisionChecklist(letter: WithdrawalDecision): readonly Missing[] {
  const { decision, factors, departs } = letter;
  const lack = gap();
  checkFrame(lack, letter);
  checkLicence(lack, letter.licence, 'FVL-27');
  checkDecision(lack, decision, letter.date, 'FVL-27');
  checkPeriod(lack, letter);
  checkGrounds(lack, letter.grounds, decision.guideline, 'FVL-24-25');
  checkReportsEnclosed(lack, letter);
  checkHearing(lack, letter);
  if (factors !== null) checkFactors(lack, factors);
  lack.when(
    factors === null && decision.guideline !== '7.3' && decision.guideline !== 'af-10',
    'factors',
    null,
    'Vurdering av de fem forholdene (punkt 7)',
    'Vurdering av dei fem forholda (punkt 7)',
  );
  lack.text(letter.considerations, 'considerations', 'FVL-24-25', 'Organets begrunnelse', 'Grunngivinga til organet');
  if (departs !== null)
    lack.text(
      departs,
      'departs',
      'FVL-24-25',
      'Hvorfor vedtaket er et annet enn forslaget',
      'Kvifor vedtaket er eit anna enn forslaget',
    );
  checkRights(lack, letter.rights);
  // A withdrawal can always be carried out before the appeal is decided.
  lack.when(
    letter.rights?.stay === 'nothing-to-carry-out',
    'rights.stay',
    'FVL-27',
    'Retten til å be om at vedtaket venter',
    'Retten til å be om at vedtaket ventar',
  );
  return lack.missing;
}

/** The facts may stand in a document that the party has or gets (forvaltningsloven § 25): every report relied on is enclosed. */
function checkReportsEnclosed(lack: Gap, { grounds, enclosures }: WithdrawalDecision): void {
  grounds.forEach((ground, index) => {
    if (ground.kind !== 'breach' || isBlank(ground.report.number)) return;
    checkReportEnclosed(lack, ground.report.number, enclosures, `grounds.${index}.enclosure`);
  });
}

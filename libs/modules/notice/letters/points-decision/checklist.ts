import { checkDecision } from '../case/check-decision.js';
import { checkPoints } from '../case/check-points.js';
import { checkReportEnclosed } from '../checklist/enclosed.js';
import { gap, isBlank, type Missing } from '../checklist/missing.js';
import { checkFrame, checkLicence } from '../checklist/shared-items.js';
import { checkPointsGround } from '../points-notice/check-ground.js';
import { checkRights } from '../rights/check-rights.js';
import { checkHearing } from '../withdrawal-decision/check-hearing.js';
import { type PointsDecision } from './content.js';

/** What the decision lacks, by alkoholforskriften §§ 10-4 and 10-5 and forvaltningsloven §§ 16, 24, 25 and 27. */
export function pointsDecisionChecklist(letter: PointsDecision): readonly Missing[] {
  const { points, standing } = letter;
  const lack = gap();
  checkFrame(lack, letter);
  checkLicence(lack, letter.licence, 'FVL-27');
  checkDecision(lack, letter.decision, letter.date, 'FVL-27');
  checkPoints(lack, points, 'points', 'AF-10-3');
  checkPointsGround(lack, letter.ground, 'FVL-24-25');
  if (letter.ground.kind === 'breach' && !isBlank(letter.ground.report.number))
    checkReportEnclosed(lack, letter.ground.report.number, letter.enclosures, 'ground.enclosure');
  lack.text(letter.factsFound, 'factsFound', 'FVL-24-25', 'Hva som er bevist', 'Kva som er bevist');
  checkHearing(lack, letter);
  lack.text(letter.considerations, 'considerations', 'FVL-24-25', 'Organets begrunnelse', 'Grunngivinga til organet');
  const moved = points.some(({ points: number, standard }) => number !== standard);
  lack.when(
    moved && isBlank(letter.specialReasons),
    'specialReasons',
    'AF-10-4',
    'Den særskilte begrunnelsen for et annet antall prikker',
    'Den særskilde grunngivinga for eit anna tal på prikkar',
  );
  const own = points.reduce((sum, { points: number }) => sum + number, 0);
  lack.when(
    standing.sum < own,
    'standing.sum',
    'AF-10-5',
    'Summen av prikkene og hva flere prikker betyr',
    'Summen av prikkane og kva fleire prikkar betyr',
  );
  checkRights(lack, letter.rights);
  return lack.missing;
}

import { checkNoticeOfPoints } from '../case/check-points.js';
import { gap, type Missing } from '../checklist/missing.js';
import { checkAccess, checkFrame, checkLicence } from '../checklist/shared-items.js';
import { checkPointsGround } from './check-ground.js';
import { type PointsNotice } from './content.js';

/** What the notice lacks, by alkoholforskriften § 10-5 and forvaltningsloven §§ 16 and 17. */
export function pointsNoticeChecklist(letter: PointsNotice): readonly Missing[] {
  const { supplements } = letter;
  const lack = gap();
  checkFrame(lack, letter);
  checkLicence(lack, letter.licence, 'FVL-16');
  checkPointsGround(lack, letter.ground, 'FVL-16');
  checkNoticeOfPoints(lack, letter.notice, 'notice');
  checkAccess(lack, letter.access);
  if (supplements !== null) {
    lack.date(
      supplements.date,
      'supplements.date',
      'FVL-17',
      'Det første varselets dato',
      'Datoen for det første varselet',
    );
    supplements.newInformation.forEach((text, index) =>
      lack.text(text, `supplements.newInformation.${index}`, 'FVL-17', 'Hva som er nytt', 'Kva som er nytt'),
    );
  }
  return lack.missing;
}

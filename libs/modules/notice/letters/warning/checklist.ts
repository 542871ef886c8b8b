import { checkReportEnclosed } from '../checklist/enclosed.js';
import { type Gap, gap, isBlank, type Missing } from '../checklist/missing.js';
import { checkAccess, checkFrame, checkLicence, checkReport } from '../checklist/shared-items.js';
import { checkRights } from '../rights/check-rights.js';
import { checkBreaches } from './check-breaches.js';
import { checkFactors } from './check-factors.js';
import { type Warning } from './content.js';

/** What the warning lacks, by point 7 and 7.1 of the guidelines and, where it counts as a decision, forvaltningsloven § 27. */
export function warningChecklist(letter: Warning): readonly Missing[] {
  const lack = gap();
  checkFrame(lack, letter);
  checkLicence(lack, letter.licence, null);
  checkReport(lack, letter.report);
  checkBreaches(lack, letter.breaches, 'breaches');
  checkComment(lack, letter);
  checkFactors(lack, letter.factors);
  checkAccess(lack, letter.access);
  if (!letter.warningIsDecision) return lack.missing;
  if (!isBlank(letter.report.number))
    checkReportEnclosed(lack, letter.report.number, letter.enclosures, 'report.enclosure');
  checkRights(lack, letter.rights);
  return lack.missing;
}

function checkComment(lack: Gap, { comment, date }: Warning): void {
  if (comment.received) {
    lack.date(comment.date, 'comment.date', 'AF-9-6', 'Når uttalelsen kom', 'Når fråsegna kom');
    lack.text(
      comment.summary,
      'comment.summary',
      'AF-9-6',
      'Hva bevillingshaveren har uttalt',
      'Kva bevillingshavaren har uttalt',
    );
    lack.text(
      comment.weighing,
      'comment.weighing',
      'AF-9-6',
      'Hvordan uttalelsen er vurdert',
      'Korleis fråsegna er vurdert',
    );
    return;
  }
  lack.date(
    comment.periodEnded,
    'comment.periodEnded',
    'AF-9-6',
    'Når fristen for å uttale seg gikk ut',
    'Når fristen for å uttale seg gjekk ut',
  );
  lack.when(
    comment.periodEnded >= date,
    'comment.period',
    'AF-9-6',
    'Fristen for å uttale seg er ikke ute på brevets dato',
    'Fristen for å uttale seg er ikkje ute på datoen for brevet',
  );
}

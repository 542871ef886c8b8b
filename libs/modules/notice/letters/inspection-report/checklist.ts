import { checkNoticeOfPoints } from '../case/check-points.js';
import { gap, isBlank, type Missing } from '../checklist/missing.js';
import { checkFrame, checkLicence } from '../checklist/shared-items.js';
import { type InspectionReport } from './content.js';

/** What the report lacks. What was observed must be said outright, also that nothing was (alkoholforskriften § 9-6). */
export function inspectionReportChecklist(letter: InspectionReport): readonly Missing[] {
  const { control, observations } = letter;
  const lack = gap();
  checkFrame(lack, letter);
  checkLicence(lack, letter.licence, 'AF-9-6');
  lack.text(control.reportNumber, 'control.reportNumber', 'AF-9-6', 'Rapportens nummer', 'Nummeret på rapporten');
  lack.date(control.date, 'control.date', 'AF-9-6', 'Kontrollens dato', 'Datoen for kontrollen');
  lack.time(control.startTime, 'control.startTime', 'AF-9-6', 'Når kontrollen begynte', 'Når kontrollen tok til');
  lack.time(control.endTime, 'control.endTime', 'AF-9-6', 'Når kontrollen sluttet', 'Når kontrollen slutta');
  const counted = Number.isInteger(control.inspectors) && control.inspectors > 0;
  lack.when(!counted, 'control.inspectors', 'AF-9-6', 'Antall kontrollører', 'Talet på kontrollørar');
  lack.when(
    observations.length === 0 && !letter.nothingFound,
    'observations',
    'AF-9-6',
    'Hva kontrollørene så, eller at de ikke fant noe',
    'Kva kontrollørane såg, eller at dei ikkje fann noko',
  );
  lack.when(
    observations.length > 0 && letter.nothingFound,
    'nothingFound',
    'AF-9-6',
    'Rapporten sier både at noe ble observert og at ikke noe ble funnet',
    'Rapporten seier både at noko vart observert og at ikkje noko vart funne',
  );
  observations.forEach(({ what, time }, index) => {
    lack.text(what, `observations.${index}.what`, 'AF-9-6', 'Hva som ble observert', 'Kva som vart observert');
    if (time !== null)
      lack.time(
        time,
        `observations.${index}.time`,
        'AF-9-6',
        'Klokkeslett for observasjonen',
        'Klokkeslett for observasjonen',
      );
  });
  const nowhere = letter.commentTo.post.every(isBlank) && isBlank(letter.commentTo.email);
  lack.when(nowhere, 'commentTo', 'AF-9-6', 'Hvor uttalelsen skal sendes', 'Kvar fråsegna skal sendast');
  if (letter.pointsNotice !== null) checkNoticeOfPoints(lack, letter.pointsNotice, 'pointsNotice');
  return lack.missing;
}

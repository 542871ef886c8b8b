import { gap, type Missing } from '../checklist/missing.js';
import { checkAccess, checkFrame, checkLicence, checkReplyDays, checkSendTo } from '../checklist/shared-items.js';
import { type PoliceReport } from './content.js';

/** What the letter lacks: what is reported and by which office, or after which inquiry, and how to answer (forvaltningsloven § 17). */
export function policeReportChecklist(letter: PoliceReport): readonly Missing[] {
  const { report, observations } = letter;
  const lack = gap();
  checkFrame(lack, letter);
  checkLicence(lack, letter.licence, null);
  lack.text(
    report.number,
    'report.number',
    'FVL-17',
    'Rapportens eller klagens nummer',
    'Nummeret på rapporten eller klagen',
  );
  lack.date(report.date, 'report.date', 'FVL-17', 'Rapportens eller klagens dato', 'Datoen for rapporten eller klagen');
  if (report.origin.kind === 'police') {
    lack.text(
      report.origin.office,
      'report.origin.office',
      'FVL-17',
      'Hvem rapporten kommer fra',
      'Kven rapporten kjem frå',
    );
  } else {
    const { number, date } = report.origin.investigation;
    lack.text(
      number,
      'report.origin.investigation.number',
      null,
      'Rapporten fra kontrollørene som har undersøkt klagen (punkt 7)',
      'Rapporten frå kontrollørane som har undersøkt klagen (punkt 7)',
    );
    lack.date(
      date,
      'report.origin.investigation.date',
      null,
      'Når klagen ble undersøkt (punkt 7)',
      'Når klagen vart undersøkt (punkt 7)',
    );
  }
  lack.when(observations.length === 0, 'observations', 'FVL-17', 'Hva som er rapportert', 'Kva som er rapportert');
  observations.forEach(({ what, time }, index) => {
    lack.text(what, `observations.${index}.what`, 'FVL-17', 'Hva som er rapportert', 'Kva som er rapportert');
    if (time !== null) lack.time(time, `observations.${index}.time`, 'FVL-17', 'Klokkeslettet', 'Klokkeslettet');
  });
  checkReplyDays(lack, letter.replyDays, 'FVL-17');
  checkSendTo(
    lack,
    letter.commentTo,
    'commentTo',
    'FVL-17',
    'Hvor uttalelsen skal sendes',
    'Kvar fråsegna skal sendast',
  );
  checkAccess(lack, letter.access);
  return lack.missing;
}

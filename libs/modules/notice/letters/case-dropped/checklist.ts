import { gap, type Missing } from '../checklist/missing.js';
import { checkAccess, checkFrame, checkLicence } from '../checklist/shared-items.js';
import { type CaseDropped } from './content.js';

/** What the letter lacks: which case, when it was dropped, and a short ground (forvaltningsloven § 49, in force 2017-07-01). */
export function caseDroppedChecklist(letter: CaseDropped): readonly Missing[] {
  const lack = gap();
  const asks = letter.droppedOn >= '2017-07-01' ? 'FVL-49' : null;
  checkFrame(lack, letter);
  checkLicence(lack, letter.licence, null);
  lack.text(letter.report.number, 'report.number', null, 'Rapportens nummer', 'Nummeret på rapporten');
  if (letter.report.date !== null)
    lack.date(letter.report.date, 'report.date', null, 'Rapportens dato', 'Datoen for rapporten');
  if (letter.noticeSentOn !== null)
    lack.date(letter.noticeSentOn, 'noticeSentOn', asks, 'Når varselet ble sendt', 'Når varselet vart sendt');
  lack.date(letter.droppedOn, 'droppedOn', asks, 'Når saken ble frafalt', 'Når saka vart fråfallen');
  lack.when(
    letter.droppedOn > letter.date || (letter.noticeSentOn ?? '') > letter.droppedOn,
    'order',
    asks,
    'Saken er frafalt etter brevet eller før varselet',
    'Saka er fråfallen etter brevet eller før varselet',
  );
  lack.text(letter.ground, 'ground', asks, 'Hvorfor saken er frafalt', 'Kvifor saka er fråfallen');
  checkAccess(lack, letter.access);
  return lack.missing;
}

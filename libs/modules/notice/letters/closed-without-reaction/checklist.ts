import { gap, type Missing } from '../checklist/missing.js';
import { checkAccess, checkFrame, checkLicence, checkReport } from '../checklist/shared-items.js';
import { type ClosedWithoutReaction } from './content.js';

/** What the closing letter lacks. */
export function closedWithoutReactionChecklist(letter: ClosedWithoutReaction): readonly Missing[] {
  const lack = gap();
  checkFrame(lack, letter);
  checkLicence(lack, letter.licence, null);
  checkReport(lack, letter.report);
  lack.date(letter.controlDate, 'controlDate', null, 'Kontrollens dato', 'Datoen for kontrollen');
  lack.date(letter.closedOn, 'closedOn', null, 'Når saken ble avsluttet', 'Når saka vart avslutta');
  // Chapter IX is in force from this day; whether it covers these cases is open (docs/law.md 3.5), so the letter itself does not cite it.
  const asks = letter.closedOn >= '2017-07-01' ? 'FVL-49' : null;
  lack.text(letter.ground, 'ground', asks, 'Hvorfor saken er avsluttet', 'Kvifor saka er avslutta');
  if (letter.commentReceived !== null) {
    lack.date(letter.commentReceived, 'commentReceived', 'AF-9-6', 'Når uttalelsen kom', 'Når fråsegna kom');
  }
  checkAccess(lack, letter.access);
  return lack.missing;
}

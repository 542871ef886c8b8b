import { checkExtent } from '../case/check-extent.js';
import { checkGrounds } from '../case/check-grounds.js';
import { gap, type Missing } from '../checklist/missing.js';
import { checkAccess, checkFrame, checkLicence, checkReplyDays, checkSendTo } from '../checklist/shared-items.js';
import { type AdvanceNotice } from './content.js';

/** What the notice lacks: what the case is about, the largest reaction, the limit and where to answer (forvaltningsloven §§ 16, 17). */
export function advanceNoticeChecklist(letter: AdvanceNotice): readonly Missing[] {
  const { considered, earlier, grounds, supplements } = letter;
  const lack = gap();
  checkFrame(lack, letter);
  checkLicence(lack, letter.licence, 'FVL-16');
  checkGrounds(lack, grounds, considered.guideline, 'FVL-16');
  const within = { grounds, point: considered.guideline, key: 'FVL-16' as const };
  checkExtent(lack, considered.largest, { ...within, path: 'considered.largest' });
  if (considered.least !== null && considered.least !== 'warning')
    checkExtent(lack, considered.least, { ...within, path: 'considered.least' });
  earlier.forEach(({ decidedOn, notifiedOn }, index) => {
    const at = `earlier.${index}`;
    lack.date(decidedOn, `${at}.decidedOn`, 'FVL-16', 'Når reaksjonen ble gitt', 'Når reaksjonen vart gitt');
    lack.date(notifiedOn, `${at}.notifiedOn`, 'FVL-16', 'Når reaksjonen ble meddelt', 'Når reaksjonen vart meld');
  });
  lack.text(letter.body, 'body', 'FVL-16', 'Hvem som avgjør saken (punkt 7.5)', 'Kven som avgjer saka (punkt 7.5)');
  checkReplyDays(lack, letter.replyDays, 'FVL-16');
  checkSendTo(lack, letter.sendTo, 'sendTo', 'FVL-16', 'Hvor uttalelsen skal sendes', 'Kvar fråsegna skal sendast');
  checkAccess(lack, letter.access);
  if (supplements !== null) {
    lack.date(
      supplements.date,
      'supplements.date',
      'FVL-17',
      'Det første varselets dato',
      'Datoen for det første varselet',
    );
    const items = supplements.newInformation;
    lack.when(items.length === 0, 'supplements.newInformation', 'FVL-17', 'Hva som er nytt', 'Kva som er nytt');
    items.forEach((text, index) =>
      lack.text(text, `supplements.newInformation.${index}`, 'FVL-17', 'Hva som er nytt', 'Kva som er nytt'),
    );
  }
  return lack.missing;
}

import { regimeOn } from '@law/regime/regime.js';
import { defaultRules } from '@law/rule-set.js';
import { type Gap } from '../checklist/missing.js';
import { checkReplyDays, checkSendTo } from '../checklist/shared-items.js';
import { isCited } from '../citations/citation.js';
import { type CitationKey } from '../citations/citation-key.js';
import { isDate } from '../page/written.js';
import { type NoticeOfPoints, type PointsLine } from './points.js';

/** Each kind of breach with its day and number. Points are of 2016 and later (alkoholforskriften § 10-1). */
export function checkPoints(lack: Gap, lines: readonly PointsLine[], path: string, key: CitationKey): void {
  lack.when(lines.length === 0, path, key, 'Hvilke prikker det gjelder', 'Kva prikkar det gjeld');
  lines.forEach((line, index) => {
    const at = `${path}.${index}`;
    lack.text(line.kind, `${at}.kind`, key, 'Hva slags brudd det gjelder', 'Kva slag brot det gjeld');
    const unknown = line.rule !== null && !isCited(line.rule);
    lack.when(unknown, `${at}.rule`, key, 'Hvilken regel det gjelder', 'Kva regel det gjeld');
    lack.date(line.date, `${at}.date`, key, 'Når bruddet skjedde', 'Når brotet skjedde');
    const whole = Number.isInteger(line.points) && line.points >= 0;
    lack.when(!whole, `${at}.points`, key, 'Hvor mange prikker', 'Kor mange prikkar');
    lack.when(
      isDate(line.date) && regimeOn(line.date, defaultRules) === 'local-ladder',
      `${at}.regime`,
      'AF-10-1',
      'Brudd før 1. januar 2016 gir ikke prikker',
      'Brot før 1. januar 2016 gir ikkje prikkar',
    );
  });
}

/** What the notice of points must say: which, by whom, until when, and where to answer (forvaltningsloven § 16). */
export function checkNoticeOfPoints(lack: Gap, notice: NoticeOfPoints, path: string): void {
  checkPoints(lack, notice.named, `${path}.named`, 'AF-10-5');
  lack.text(notice.body, `${path}.body`, 'FVL-16', 'Hvem som avgjør saken', 'Kven som avgjer saka');
  checkReplyDays(lack, notice.replyDays, 'FVL-16');
  checkSendTo(
    lack,
    notice.sendTo,
    `${path}.sendTo`,
    'FVL-16',
    'Hvor uttalelsen skal sendes',
    'Kvar fråsegna skal sendast',
  );
}

import { lastDayOfPeriod } from '@law/calendar/length.js';
import { checkEnd } from '../case/check-decision.js';
import { checkExtent } from '../case/check-extent.js';
import { type Gap } from '../checklist/missing.js';
import { isDate } from '../page/written.js';
import { type WithdrawalDecision } from './content.js';
import { decidedExtent } from './decided-extent.js';

/** What was decided, from when to when. The last day may come early, at the licence's end, but never late (alkoholloven § 1-8). */
export function checkPeriod(lack: Gap, { decision, grounds }: WithdrawalDecision): void {
  const { from, to } = decision;
  lack.date(from, 'decision.from', 'FVL-27', 'Når inndragningen begynner', 'Når inndraginga tek til');
  lack.when(
    from < decision.decidedOn,
    'decision.start',
    'FVL-27',
    'Inndragningen begynner før vedtaket',
    'Inndraginga tek til før vedtaket',
  );
  checkEnd(lack, from, to, decision.untilCured, 'decision.');
  const extent = decidedExtent(decision);
  if (extent === null) {
    lack.when(
      true,
      'decision.extent',
      'FVL-27',
      'Nøyaktig én av lengde, resten av perioden og til det som mangler har kommet',
      'Nøyaktig éin av lengd, resten av perioden og til det som manglar har kome',
    );
    return;
  }
  checkExtent(lack, extent, { grounds, point: decision.guideline, path: 'decision.extent', key: 'FVL-27' });
  if (
    !('length' in extent) ||
    to === null ||
    !isDate(from) ||
    lack.missing.some(({ item }) => item === 'decision.extent')
  )
    return;
  lack.when(
    to > lastDayOfPeriod(from, extent.length),
    'decision.length',
    'AL-1-8',
    'Siste dag ligger lenger fram enn vedtaket rekker',
    'Siste dag ligg lenger fram enn vedtaket rekk',
  );
}

import { defaultRules } from '@law/rule-set.js';
import { regimeOfMissed } from '@law/turnover/turnover-report.js';
import { type Gap } from '../checklist/missing.js';
import { type CitationKey } from '../citations/citation-key.js';
import { isDate } from '../page/written.js';
import { checkBreaches } from '../warning/check-breaches.js';
import { checkCarried } from './check-carried.js';
import { type Ground, type GuidelinePoint, type MissingItem, type SuitabilityMatter } from './grounds.js';

/** What is missing: which year, since when, how much. From 2016 the points of the regulation meet it, never point 7.3. */
export function checkMissing(lack: Gap, missing: readonly MissingItem[], path: string): void {
  lack.when(missing.length === 0, path, null, 'Hva som mangler', 'Kva som manglar');
  missing.forEach((item, index) => {
    const at = `${path}.${index}`;
    const year = Number.isInteger(item.year) && item.year >= 1990;
    lack.when(!year, `${at}.year`, null, 'Hvilket år det gjelder', 'Kva år det gjeld');
    lack.date(item.due, `${at}.due`, null, 'Når fristen var', 'Når fristen var');
    const unknown =
      item.kind === 'fee' && item.amountOre !== null && !(Number.isInteger(item.amountOre) && item.amountOre > 0);
    lack.when(unknown, `${at}.amountOre`, null, 'Hvor stort gebyret er', 'Kor stort gebyret er');
    lack.when(
      isDate(item.due) && regimeOfMissed(item.due, defaultRules) === 'national-points',
      `${at}.regime`,
      null,
      'Punkt 7.3 gjelder bare frister før 1. januar 2016; senere brudd skal gi prikker',
      'Punkt 7.3 gjeld berre fristar før 1. januar 2016; seinare brot skal gi prikkar',
    );
  });
}

const kindFor = (point: GuidelinePoint): Ground['kind'] => {
  if (point === '7.3') return 'arrear';
  if (point === 'af-10') return 'points';
  return point === '7.4' ? 'suitability' : 'breach';
};

/** What was done and when; that it is not older than ten years is judged where it is recorded and decided. */
function checkMatters(lack: Gap, matters: readonly SuitabilityMatter[], path: string, key: CitationKey): void {
  lack.when(matters.length === 0, path, key, 'Hvilke forhold saken gjelder', 'Kva forhold saka gjeld');
  matters.forEach(({ factOn, what }, index) => {
    lack.date(factOn, `${path}.${index}.factOn`, key, 'Når det skjedde', 'Når det hende');
    lack.text(what, `${path}.${index}.what`, key, 'Hva som ble gjort', 'Kva som vart gjort');
  });
}

/** What the case is about: the event with day, hour, place and rule, or what is missing; of the kind that the point is for. */
export function checkGrounds(lack: Gap, grounds: readonly Ground[], point: GuidelinePoint, key: CitationKey): void {
  lack.when(grounds.length === 0, 'grounds', key, 'Hva saken gjelder', 'Kva saka gjeld');
  grounds.forEach((ground, index) => {
    const at = `grounds.${index}`;
    lack.when(
      ground.kind !== kindFor(point),
      `${at}.guideline`,
      null,
      'Grunnlaget hører ikke til det punktet i retningslinjene som er nevnt',
      'Grunnlaget høyrer ikkje til det punktet i retningslinjene som er nemnt',
    );
    if (ground.kind === 'breach') {
      lack.text(ground.report.number, `${at}.report.number`, key, 'Rapportens nummer', 'Nummeret på rapporten');
      lack.date(ground.report.date, `${at}.report.date`, key, 'Rapportens dato', 'Datoen for rapporten');
      checkBreaches(lack, ground.breaches, `${at}.breaches`);
      return;
    }
    if (ground.kind === 'suitability') {
      checkMatters(lack, ground.matters, `${at}.matters`, key);
      return;
    }
    if (ground.kind === 'points') {
      checkCarried(lack, ground, at, key);
      return;
    }
    checkMissing(lack, ground.missing, `${at}.missing`);
    lack.date(
      ground.remindedOn ?? '',
      `${at}.remindedOn`,
      null,
      'Når purringen ble sendt (punkt 7.3)',
      'Når purringa vart send (punkt 7.3)',
    );
  });
}

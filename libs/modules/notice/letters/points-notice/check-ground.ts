import { type Gap } from '../checklist/missing.js';
import { type CitationKey } from '../citations/citation-key.js';
import { type PointsGround } from './content.js';

/** What happened, by which report, or what did not come by which day. */
export function checkPointsGround(lack: Gap, ground: PointsGround, key: CitationKey): void {
  if (ground.kind === 'breach') {
    lack.text(ground.report.number, 'ground.report.number', key, 'Rapportens nummer', 'Nummeret på rapporten');
    lack.date(ground.report.date, 'ground.report.date', key, 'Rapportens dato', 'Datoen for rapporten');
    lack.text(ground.what, 'ground.what', key, 'Hva saken gjelder', 'Kva saka gjeld');
    return;
  }
  lack.when(ground.missing.length === 0, 'ground.missing', key, 'Hva som ikke kom i tide', 'Kva som ikkje kom i tide');
  ground.missing.forEach(({ due }, index) =>
    lack.date(due, `ground.missing.${index}.due`, key, 'Når fristen var', 'Når fristen var'),
  );
}

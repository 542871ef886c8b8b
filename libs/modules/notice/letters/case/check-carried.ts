import { type Gap } from '../checklist/missing.js';
import { type CitationKey } from '../citations/citation-key.js';
import { checkPoints } from './check-points.js';
import { type PointsCarried } from './grounds.js';

/** Every decision on points with its day, case and breaches, and that they reach twelve within the two years. */
export function checkCarried(lack: Gap, ground: PointsCarried, at: string, key: CitationKey): void {
  const { decisions, sum, from, to } = ground;
  lack.when(
    decisions.length === 0,
    `${at}.decisions`,
    key,
    'Hvilke prikkvedtak det gjelder',
    'Kva prikkvedtak det gjeld',
  );
  decisions.forEach((decision, index) => {
    const one = `${at}.decisions.${index}`;
    lack.date(decision.decidedOn, `${one}.decidedOn`, key, 'Når prikkene ble vedtatt', 'Når prikkane vart vedtekne');
    lack.text(
      decision.caseNumber,
      `${one}.caseNumber`,
      key,
      'Prikkvedtakets saksnummer',
      'Saksnummeret til prikkvedtaket',
    );
    checkPoints(lack, decision.lines, `${one}.lines`, key);
  });
  lack.date(from, `${at}.from`, 'AF-10-2', 'Når de to årene begynner', 'Når dei to åra tek til');
  lack.date(to, `${at}.to`, 'AF-10-2', 'Når de to årene slutter', 'Når dei to åra sluttar');
  lack.when(sum < 12, `${at}.sum`, 'AF-10-2', 'Tolv prikker eller mer', 'Tolv prikkar eller meir');
}

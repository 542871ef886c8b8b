import { type Gap } from '../checklist/missing.js';
import { type CitationKey } from '../citations/citation-key.js';
import { type DecisionReference } from './decision.js';
import { type Cure } from './extent.js';

/** Which decision: body, day and case. */
export function checkDecision(
  lack: Gap,
  decision: DecisionReference,
  letterDate: string,
  key: CitationKey | null,
  path = 'decision',
): void {
  lack.text(decision.body, `${path}.body`, key, 'Hvem som gjorde vedtaket', 'Kven som gjorde vedtaket');
  lack.text(decision.caseNumber, `${path}.caseNumber`, key, 'Vedtakets saksnummer', 'Saksnummeret til vedtaket');
  lack.date(decision.decidedOn, `${path}.decidedOn`, key, 'Når vedtaket ble gjort', 'Når vedtaket vart gjort');
  lack.when(
    decision.decidedOn > letterDate,
    `${path}.order`,
    key,
    'Vedtaket er datert etter brevet',
    'Vedtaket er datert etter brevet',
  );
}

/** Exactly one of a last day and a list of what must come. */
export function checkEnd(
  lack: Gap,
  from: string,
  to: string | null,
  untilCured: readonly Cure[] | null,
  path: string,
): void {
  const both = to !== null && untilCured !== null;
  const neither = to === null && (untilCured === null || untilCured.length === 0);
  lack.when(
    both || neither,
    `${path}to`,
    null,
    'Enten siste dag eller hva som må komme før inndragningen slutter',
    'Anten siste dag eller kva som må kome før inndraginga sluttar',
  );
  if (to === null) return;
  lack.date(to, `${path}to`, null, 'Siste dag', 'Siste dag');
  lack.when(to < from, `${path}order`, null, 'Siste dag er før første dag', 'Siste dag er før første dag');
}

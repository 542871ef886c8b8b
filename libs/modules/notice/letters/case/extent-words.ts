import { type Language } from '../letter-frame.js';
import { writtenLength } from '../page/written-length.js';
import { type Cure, type Extent } from './extent.js';

const cureWords: Readonly<Record<Language, Readonly<Record<Cure, string>>>> = {
  nb: { 'report-received': 'manglende omsetningsoppgave er mottatt', 'fee-paid': 'skyldig gebyr er betalt' },
  nn: { 'report-received': 'manglande omsetningsoppgåve er motteken', 'fee-paid': 'skuldig gebyr er betalt' },
};

/** What must be done for a withdrawal to end: manglende omsetningsoppgave er mottatt og skyldig gebyr er betalt. */
export const curesText = (language: Language, cures: readonly Cure[]): string =>
  cures.map((cure) => cureWords[language][cure]).join(' og ');

/** The reach of a withdrawal as it follows the verb: i to uker, for resten av bevillingsperioden, til gebyr er betalt. */
export function extentText(language: Language, extent: Extent): string {
  if ('length' in extent) return `i ${writtenLength(language, extent.length)}`;
  return 'restOfPeriod' in extent
    ? 'for resten av bevillingsperioden'
    : `til ${curesText(language, extent.untilCured)}`;
}

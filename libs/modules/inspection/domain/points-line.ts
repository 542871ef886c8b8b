import { type LetterContents } from '../../notice/contract.js';
import { type NamedPoints } from './named-points.js';
import { provisions } from './provisions.js';

type PointsLine = LetterContents['points-notice']['notice']['named'][number];

const MISSED = {
  'turnover-report-late': { nb: 'omsetningsoppgaven kom for sent', nn: 'omsetningsoppgåva kom for seint' },
  'fee-unpaid': { nb: 'bevillingsgebyret ble ikke betalt i tide', nn: 'bevillingsgebyret vart ikkje betalt i tide' },
} as const;

/** Points as letters print them: what kind of breach, its rule if the paragraph is verified, the day, how many count as one. */
export const pointsLine = (
  { provision, day, points, offenceIds }: NamedPoints,
  kind: 'sale' | 'serving',
  language: 'nb' | 'nn',
): PointsLine => {
  const rest = { date: day, counted: offenceIds.length, points };
  if (provision === 'turnover-report-late' || provision === 'fee-unpaid') {
    return { kind: MISSED[provision][language], rule: 'AF-6-3', ...rest };
  }
  const { cite, ...names } = provisions[provision];
  return { kind: names[language], rule: cite[kind], ...rest };
};

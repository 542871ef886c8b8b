import { cite } from '../citations/citation.js';
import { type Block, paragraph, subheading } from '../page/letter-body.js';
import { writtenDate } from '../page/written.js';
import { type PointsCarried } from './grounds.js';
import { pointsLinesNn, pointsTextNn, thresholdNn } from './points.nn.js';

/** The decisions on points that a withdrawal rests on, in nynorsk. */
export const carriedNn = ({ decisions, sum, from, to, days }: PointsCarried): readonly Block[] => [
  ...decisions.flatMap(({ decidedOn, caseNumber, lines }) => [
    subheading(`Vedtak om prikkar ${writtenDate(decidedOn)}, sak ${caseNumber}`),
    pointsLinesNn(lines),
  ]),
  paragraph(
    `For brot i dei to åra ${writtenDate(from)} til ${writtenDate(to)} har bevillinga til saman ${pointsTextNn(sum)}. Etter skalaen gir det inndraging i ${days} dagar.`,
  ),
  paragraph(`De kan òg seie at prikkane er feil, sjølv om de ikkje klaga på dei, jf. ${cite('nn', 'AF-10-5')}.`),
];

/** The rules on a withdrawal that points carry, in nynorsk. */
export const pointRulesNn = (): readonly Block[] => [
  paragraph(thresholdNn()),
  paragraph(
    `Inndraginga blir lengre enn skalaen berre når grunnane er svært skjerpande, og høgst for resten av bevillingsperioden, jf. ${cite('nn', 'AF-10-4')} og ${cite('nn', 'AL-1-8')}.`,
  ),
  paragraph(
    `Bevillingshavaren skal varslast før inndraging, og inndraginga bør vere sett i verk innan fire veker etter vedtaket, jf. ${cite('nn', 'AF-10-6')}.`,
  ),
];

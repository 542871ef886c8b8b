import { cite } from '../citations/citation.js';
import { type Block, paragraph, subheading } from '../page/letter-body.js';
import { writtenDate } from '../page/written.js';
import { type PointsCarried } from './grounds.js';
import { pointsLinesNb, pointsTextNb, thresholdNb } from './points.nb.js';

/** The decisions on points that a withdrawal rests on, in bokmål. */
export const carriedNb = ({ decisions, sum, from, to, days }: PointsCarried): readonly Block[] => [
  ...decisions.flatMap(({ decidedOn, caseNumber, lines }) => [
    subheading(`Vedtak om prikker ${writtenDate(decidedOn)}, sak ${caseNumber}`),
    pointsLinesNb(lines),
  ]),
  paragraph(
    `For brudd i de to årene ${writtenDate(from)} til ${writtenDate(to)} har bevillingen til sammen ${pointsTextNb(sum)}. Etter skalaen gir det inndragning i ${days} dager.`,
  ),
  paragraph(`Dere kan også si at prikkene er feil, selv om dere ikke klaget på dem, jf. ${cite('nb', 'AF-10-5')}.`),
];

/** The rules on a withdrawal that points carry, in bokmål. */
export const pointRulesNb = (): readonly Block[] => [
  paragraph(thresholdNb()),
  paragraph(
    `Inndragningen blir lengre enn skalaen bare når grunnene er svært skjerpende, og høyst for resten av bevillingsperioden, jf. ${cite('nb', 'AF-10-4')} og ${cite('nb', 'AL-1-8')}.`,
  ),
  paragraph(
    `Bevillingshaveren skal varsles før inndragning, og inndragningen bør være satt i verk innen fire uker etter vedtaket, jf. ${cite('nb', 'AF-10-6')}.`,
  ),
];

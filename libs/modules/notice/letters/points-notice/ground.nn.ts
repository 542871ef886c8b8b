import { missingNn } from '../case/grounds.nn.js';
import { type Block, free, paragraph } from '../page/letter-body.js';
import { writtenDate } from '../page/written.js';
import { type PointsGround } from './content.js';

/** What the case is about, in nynorsk. */
export const pointsGroundNn = (ground: PointsGround): readonly Block[] =>
  ground.kind === 'breach'
    ? [
        paragraph(
          `Saka byggjer på rapport ${ground.report.number} av ${writtenDate(ground.report.date)}. Dette gjeld det:`,
        ),
        free(ground.what),
      ]
    : [paragraph('Dette kom ikkje innan fristen:'), missingNn(ground.missing)];

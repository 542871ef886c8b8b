import { missingNb } from '../case/grounds.nb.js';
import { type Block, free, paragraph } from '../page/letter-body.js';
import { writtenDate } from '../page/written.js';
import { type PointsGround } from './content.js';

/** What the case is about, in bokmål. */
export const pointsGroundNb = (ground: PointsGround): readonly Block[] =>
  ground.kind === 'breach'
    ? [
        paragraph(
          `Saken bygger på rapport ${ground.report.number} av ${writtenDate(ground.report.date)}. Dette gjelder det:`,
        ),
        free(ground.what),
      ]
    : [paragraph('Dette kom ikke innen fristen:'), missingNb(ground.missing)];

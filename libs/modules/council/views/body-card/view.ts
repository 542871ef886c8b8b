import { isCorrection } from '@kernel/corrections.js';
import { type Recorded } from '@kernel/event.js';
import { defineView } from '@platform/projections/view.js';
import { type CouncilBodyEvent } from '../../domain/body-events.js';
import { type CouncilBody, councilBodyDecider } from '../../domain/body-state.js';

/** Who sits in a body, without names, and its rules of procedure. */
export const bodyCard = defineView<CouncilBody>({
  name: 'body-card',
  version: 1,
  subjects: ['body'],
  categories: [councilBodyDecider.category],
  fold: (doc, event) =>
    isCorrection(event)
      ? doc
      : councilBodyDecider.evolve(doc ?? councilBodyDecider.initial, event as Recorded<CouncilBodyEvent>),
  columns: { name: 'text' },
  index: ({ body }) => ({ name: body?.name ?? '' }),
});

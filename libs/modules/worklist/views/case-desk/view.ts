import { type AnyRecorded } from '@platform/log/recorded.js';
import { defineView } from '@platform/projections/view.js';
import { type CaseDesk, caseDeskDecider } from '../../domain/case-desk.js';
import { type CaseEvent } from '../../domain/case-events.js';

/** Who has each case, and until when it is laid aside. */
export const caseDesks = defineView<CaseDesk>({
  name: 'case-desks',
  version: 1,
  subjects: ['case'],
  categories: [caseDeskDecider.category],
  fold: (desk, event) => caseDeskDecider.evolve(desk ?? caseDeskDecider.initial, event as CaseEvent & AnyRecorded),
  columns: { assignee: 'text' },
  index: ({ assignee }) => ({ assignee }),
});

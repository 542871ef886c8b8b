import { type AnyRecorded } from '@platform/log/recorded.js';
import { defineView } from '@platform/projections/view.js';
import { type Desk, deskDecider } from '../../domain/desk.js';
import { type DeskEvent } from '../../domain/desk-events.js';

/** Every person who has been away, or is reminded, or has a calendar. */
export const desks = defineView<Desk>({
  name: 'desks',
  version: 1,
  subjects: ['desk'],
  categories: [deskDecider.category],
  fold: (desk, event) => deskDecider.evolve(desk ?? deskDecider.initial, event as DeskEvent & AnyRecorded),
  columns: { person: 'text' },
  index: ({ person }) => ({ person }),
});

import { type AnyRecorded } from '@platform/log/recorded.js';
import { defineView } from '@platform/projections/view.js';
import { type Watch, watchDecider } from '../../domain/watch.js';
import { type WatchEvent } from '../../domain/watch-events.js';

/** Each deadline that was ever armed: its last day, how often it changed, and every reminder of it. */
export const watchedDeadlines = defineView<Watch>({
  name: 'watched-deadlines',
  version: 1,
  subjects: ['watch'],
  categories: [watchDecider.category],
  fold: (watch, event) => watchDecider.evolve(watch ?? watchDecider.initial, event as WatchEvent & AnyRecorded),
  columns: { due: 'text', reminders: 'int' },
  index: ({ due, reminders }) => ({ due, reminders: reminders.length }),
});

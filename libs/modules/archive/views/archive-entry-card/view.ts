import { type AnyRecorded } from '@platform/log/recorded.js';
import { defineView } from '@platform/projections/view.js';
import { type ArchiveEvent, type Part } from '../../domain/events.js';
import { archiveDecider, type ArchiveEntry, type ArchiveStatus, statusOf } from '../../domain/state.js';

export interface ArchiveEntryCard extends ArchiveEntry {
  readonly status: ArchiveStatus;
  readonly since: string;
  readonly refused: readonly { readonly part: Part; readonly errorId: string }[];
}

/** What is journaled, and what is not yet. */
export const archiveEntryCard = defineView<ArchiveEntryCard>({
  name: 'archive-entry-card',
  version: 1,
  subjects: ['archive'],
  categories: [archiveDecider.category],
  fold: (card, recorded) => {
    const event = recorded as ArchiveEvent & AnyRecorded;
    const state = archiveDecider.evolve(card ?? archiveDecider.initial, event);
    const refused = card?.refused ?? [];
    return {
      ...state,
      status: statusOf(state),
      since: card?.since ?? event.meta.recordedAt,
      refused:
        event.type === 'archiving-refused'
          ? [...refused, { part: event.data.part, errorId: event.data.errorId }]
          : event.type === 'archive-message-written'
            ? []
            : refused,
    };
  },
  columns: { status: 'text', since: 'text', licence: 'text' },
  index: ({ status, since, entry }) => ({ status, since, licence: entry?.licenceId ?? null }),
});

import { type AnyRecorded } from '@platform/log/recorded.js';
import { defineView } from '@platform/projections/view.js';
import { deskDecider } from '../../domain/desk.js';
import { type DeskEvent } from '../../domain/desk-events.js';

type Created = Extract<DeskEvent, { type: 'calendar-feed-created' }>['data'];

export type CalendarFeed = Omit<Created, 'deskId'> & { readonly createdAt: string; readonly revoked: boolean };

/** Every calendar address there is or was; by its id, so that a secret is looked up in one municipality only. */
export const calendarFeeds = defineView<CalendarFeed>({
  name: 'calendar-feeds',
  version: 1,
  subjects: ['feed'],
  categories: [deskDecider.category],
  fold: (feed, recorded) => {
    const event = recorded as DeskEvent & AnyRecorded;
    if (event.type === 'calendar-feed-created') {
      const { deskId: _deskId, ...data } = event.data;
      return { ...data, createdAt: event.meta.recordedAt, revoked: false };
    }
    return event.type === 'calendar-feed-revoked' && feed ? { ...feed, revoked: true } : feed;
  },
  columns: { person: 'text', created: 'text' },
  index: ({ person, createdAt }) => ({ person, created: createdAt }),
});

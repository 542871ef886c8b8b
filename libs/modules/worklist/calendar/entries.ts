import { rowOf } from '@law/deadlines/catalogue/catalogue.js';
import { type Watch } from '../domain/watch.js';
import { type CalendarFeed } from '../views/calendar-feeds/view.js';

/** Whether a deadline is in a feed: by the feed's role, never more than the role sees elsewhere. */
export const isIn = (
  feed: Pick<CalendarFeed, 'role' | 'person' | 'onBehalfOf' | 'cases'>,
  watch: Pick<Watch, 'name' | 'about' | 'startedBy'>,
  isOwnCase: boolean,
): boolean => {
  const audience = rowOf(watch.name)?.audience ?? [];
  switch (feed.role) {
    case 'caseworker':
      return feed.cases === 'all' || isOwnCase;
    case 'inspector':
      return audience.includes('inspector') && watch.startedBy === feed.person;
    case 'licence-holder':
      return feed.onBehalfOf !== null && audience.includes('party') && watch.about.includes(`party:${feed.onBehalfOf}`);
    case 'council-secretary':
      return audience.includes('council-secretary') || isOwnCase;
    default:
      return false;
  }
};

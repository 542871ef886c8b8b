import { type Decider } from '@kernel/decider.js';
import { uuidFrom } from '@kernel/ids.js';
import { type DeskEvent } from './desk-events.js';

export interface Absence {
  readonly absenceId: string;
  /** both days inclusive */
  readonly from: string;
  readonly until: string;
  readonly substitute: string;
}

export interface Desk {
  readonly person: string | null;
  readonly absences: readonly Absence[];
  /** event whose protected part holds the address; null when the person wants no mail */
  readonly addressIn: string | null;
  readonly feeds: readonly { readonly feedId: string; readonly revoked: boolean }[];
}

export const deskIdOf = (person: string): string => uuidFrom('desk', person);

export const deskDecider: Decider<Desk, DeskEvent> = {
  category: 'desk',
  initial: { person: null, absences: [], addressIn: null, feeds: [] },
  evolve: (before, event) => {
    const desk = { ...before, person: event.data.person };
    switch (event.type) {
      case 'absence-recorded': {
        const { absenceId, from, until, substitute } = event.data;
        const others = desk.absences.filter((one) => one.absenceId !== absenceId);
        return { ...desk, absences: [...others, { absenceId, from, until, substitute }] };
      }
      case 'mail-address-chosen':
        return { ...desk, addressIn: event.data.mails ? event.meta.id : null };
      case 'calendar-feed-created':
        return { ...desk, feeds: [...desk.feeds, { feedId: event.data.feedId, revoked: false }] };
      case 'calendar-feed-revoked':
        return {
          ...desk,
          feeds: desk.feeds.map((feed) => (feed.feedId === event.data.feedId ? { ...feed, revoked: true } : feed)),
        };
    }
  },
};

/** Who sits at the desk on a day: the person, or the substitute; of two absences that overlap the later recorded counts. */
export const substituteOn = ({ absences }: Pick<Desk, 'absences'>, day: string): string | null =>
  absences.filter(({ from, until }) => from <= day && day <= until).at(-1)?.substitute ?? null;

import { accept, alreadyTrue, refuse } from '@kernel/decision.js';
import { type Subject } from '@kernel/event.js';
import { type UseCase } from '@kernel/use-case.js';
import { type Desk, deskDecider, deskIdOf } from '../../domain/desk.js';
import { type DeskEvent } from '../../domain/desk-events.js';
import { ownOnly } from '../choose-mail-address/decide.js';
import { subjectOfDesk } from '../record-absence/decide.js';

export interface CreateCalendarFeed {
  readonly person: string;
  readonly feedId: string;
  readonly secretHash: string;
  /** a caseworker's: the municipality's cases, or own ones; others see their own only */
  readonly cases: 'all' | 'own';
}

const AT_MOST = 10;

const subjects = (person: string, feedId: string): Subject[] => [subjectOfDesk(person), `feed:${feedId}`];

/** A private address for the caller's calendar program, in the role of the token that asks. */
export const createCalendarFeed: UseCase<CreateCalendarFeed, Desk, DeskEvent> = {
  name: 'create-calendar-feed',
  decider: deskDecider,
  roles: ['caseworker', 'inspector', 'licence-holder', 'council-secretary'],
  streamId: ({ person }) => deskIdOf(person),
  decide: ({ person, feedId, secretHash, cases }, desk, { actor }) => {
    if (actor.id !== person) return ownOnly();
    if (desk.feeds.some((feed) => feed.feedId === feedId)) return alreadyTrue();
    if (desk.feeds.filter(({ revoked }) => !revoked).length >= AT_MOST) {
      return refuse(
        'too-many-calendar-feeds',
        null,
        {
          nb: 'Du har så mange kalendere du kan ha. Trekk en tilbake.',
          nn: 'Du har så mange kalendrar du kan ha. Trekk ein tilbake.',
        },
        { atMost: AT_MOST },
      );
    }
    return accept({
      type: 'calendar-feed-created',
      data: {
        deskId: deskIdOf(person),
        person,
        feedId,
        secretHash,
        role: actor.role,
        onBehalfOf: actor.onBehalfOf ?? null,
        cases: actor.role === 'caseworker' ? cases : 'own',
      },
      subjects: subjects(person, feedId),
    });
  },
};

export interface RevokeCalendarFeed {
  readonly person: string;
  readonly feedId: string;
}

/** The address answers nobody any more. */
export const revokeCalendarFeed: UseCase<RevokeCalendarFeed, Desk, DeskEvent> = {
  name: 'revoke-calendar-feed',
  decider: deskDecider,
  roles: ['caseworker', 'inspector', 'licence-holder', 'council-secretary'],
  streamId: ({ person }) => deskIdOf(person),
  decide: ({ person, feedId }, desk, { actor }) => {
    if (actor.id !== person) return ownOnly();
    const feed = desk.feeds.find((one) => one.feedId === feedId);
    if (!feed) {
      return refuse(
        'calendar-feed-unknown',
        null,
        { nb: 'Kalenderen finnes ikke.', nn: 'Kalenderen finst ikkje.' },
        { feedId },
      );
    }
    if (feed.revoked) return alreadyTrue();
    return accept({
      type: 'calendar-feed-revoked',
      data: { deskId: deskIdOf(person), person, feedId },
      subjects: subjects(person, feedId),
    });
  },
};

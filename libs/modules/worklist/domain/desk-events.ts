import { type Role } from '@kernel/actor.js';
import { type EventType, v1 } from '@kernel/codec.js';
import { type DomainEvent } from '@kernel/event.js';

interface OfPerson {
  readonly deskId: string;
  /** the stable subject of the person's token */
  readonly person: string;
}

/** One person's desk: when somebody else sits at it, and how the person is reached. No reason for an absence is kept. */
export type DeskEvent =
  | DomainEvent<'absence-recorded', OfPerson & { absenceId: string; from: string; until: string; substitute: string }>
  | DomainEvent<'mail-address-chosen', OfPerson & { mails: boolean }, { address: string }>
  | DomainEvent<
      'calendar-feed-created',
      OfPerson & {
        feedId: string;
        /** SHA-256 of the secret in the address; the secret is nowhere */
        secretHash: string;
        role: Role;
        onBehalfOf: string | null;
        cases: 'all' | 'own';
      }
    >
  | DomainEvent<'calendar-feed-revoked', OfPerson & { feedId: string }>;

export const deskEventTypes: EventType[] = v1(
  'absence-recorded',
  'mail-address-chosen',
  'calendar-feed-created',
  'calendar-feed-revoked',
);

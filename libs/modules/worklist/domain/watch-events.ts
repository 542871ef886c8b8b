import { type EventType, v1 } from '@kernel/codec.js';
import { type DomainEvent } from '@kernel/event.js';

interface Watched {
  readonly watchId: string;
  /** stream and name of the deadline */
  readonly stream: string;
  readonly name: string;
  readonly due: string;
  /** what the deadline is about: `licence:…`, `party:…` */
  readonly about: readonly string[];
  /** who did what the deadline runs from */
  readonly startedBy: string;
}

interface OfReminder {
  readonly watchId: string;
  readonly reminderId: string;
}

/** What a person or a mail server did about one reminder. The mail's address is in none of these. */
export type WatchEvent =
  | DomainEvent<'deadline-watched', Watched>
  | DomainEvent<
      'deadline-moved',
      Watched & { was: string; because: { nb: string; nn: string } | null; movedBy: string }
    >
  | DomainEvent<'deadline-watch-ended', { watchId: string; how: 'cancelled' | 'ran-out'; why: string }>
  | DomainEvent<
      'reminder-due',
      OfReminder & { mark: string; on: string; due: string; name: string; about: readonly string[] }
    >
  | DomainEvent<'reminder-noted', OfReminder>
  | DomainEvent<'reminder-mail-started', OfReminder & { service: string; to: MailTo }>
  | DomainEvent<'reminder-mail-sent', OfReminder & { service: string; reference: string }>
  | DomainEvent<'reminder-mail-failed', OfReminder & { service: string; code: string }>
  | DomainEvent<'reminder-mail-unknown', OfReminder & { service: string }>;

/** Whose address a mail goes to; the address itself stays in the vault or the settings. */
export type MailTo = 'assignee' | 'substitute' | 'office';

export const watchEventTypes: EventType[] = v1(
  'deadline-watched',
  'deadline-moved',
  'deadline-watch-ended',
  'reminder-due',
  'reminder-noted',
  'reminder-mail-started',
  'reminder-mail-sent',
  'reminder-mail-failed',
  'reminder-mail-unknown',
);

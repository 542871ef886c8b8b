import { type EventType, v1 } from '@kernel/codec.js';
import { type Decider } from '@kernel/decider.js';
import { type DeadlineChange } from '@kernel/deadline.js';
import { type DomainEvent, type Subject } from '@kernel/event.js';

/** A domain that means nothing, to try the mechanism with. */
export type ThingEvent =
  | DomainEvent<'thing-made', { name: string; made: string }>
  | DomainEvent<'thing-counted', { by: number }, { note: string }>
  | DomainEvent<'thing-noted', { text: string }>
  | DomainEvent<'thing-timed', { start: string; days: number }>
  | DomainEvent<'thing-untimed', { why: string }>
  | DomainEvent<'thing-expired', { due: string }>
  | DomainEvent<'notice-produced', { noticeId: string }>;

export const thingEventTypes: EventType[] = v1(
  'thing-made',
  'thing-counted',
  'thing-noted',
  'thing-timed',
  'thing-untimed',
  'thing-expired',
  'notice-produced',
);

export interface Thing {
  readonly name: string | null;
  readonly total: number;
  readonly counts: number;
  readonly expired: readonly string[];
}

export const thingDecider: Decider<Thing, ThingEvent> = {
  category: 'thing',
  initial: { name: null, total: 0, counts: 0, expired: [] },
  evolve: (thing, event) => {
    switch (event.type) {
      case 'thing-made':
        return { ...thing, name: event.data.name };
      case 'thing-counted':
        return { ...thing, total: thing.total + event.data.by, counts: thing.counts + 1 };
      case 'thing-expired':
        return { ...thing, expired: [...thing.expired, event.data.due] };
      default:
        return thing;
    }
  },
};

export const subject = (thingId: string): Subject => `thing:${thingId}`;

export const timer = (due: string, name = 'timer', command = 'expire-thing', data = {}): DeadlineChange => ({
  op: 'arm',
  name,
  due,
  start: due,
  length: 'P1D',
  counting: 'none',
  paragraph: 'none',
  onExpiry: { nb: 'Tiden er ute.', nn: 'Tida er ute.' },
  command: { name: command, data: { due, ...data } },
});

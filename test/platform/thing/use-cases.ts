import { Temporal } from 'temporal-polyfill';
import { accept, alreadyTrue, refuse } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { type Thing, thingDecider, type ThingEvent, subject, timer } from './events.js';

interface OnThing {
  readonly thingId: string;
}
type OfThing<C extends OnThing, F = undefined> = UseCase<C, Thing, ThingEvent, F>;

const onThing = {
  decider: thingDecider,
  roles: ['caseworker', 'system'] as const,
  streamId: (c: OnThing) => c.thingId,
};
const no = (code: string): ReturnType<typeof refuse> => refuse(code, null, { nb: 'Nei.', nn: 'Nei.' });

export const makeThing: OfThing<OnThing & { name: string; made?: string }> = {
  ...onThing,
  name: 'make-thing',
  decide: ({ thingId, name, made = '2014-01-02' }, thing) => {
    if (thing.name === name) return alreadyTrue();
    return thing.name !== null
      ? no('thing-exists')
      : accept({ type: 'thing-made', data: { name, made }, occurredAt: made, subjects: [subject(thingId)] });
  },
};

export const countThing: OfThing<OnThing & { by: number; note?: string; most?: number }> = {
  ...onThing,
  name: 'count-thing',
  decide: ({ thingId, by, note, most = Number.MAX_SAFE_INTEGER }, thing) =>
    thing.total + by > most
      ? no('too-many')
      : accept({
          type: 'thing-counted',
          data: { by },
          ...(note === undefined ? {} : { protected: { note } }),
          subjects: [subject(thingId)],
        }),
};

/** Whatever the test wants to stand in the log. */
export const sayOfThing: OfThing<OnThing & { events: ThingEvent[] }> = {
  ...onThing,
  name: 'say-of-thing',
  decide: ({ thingId, events }) =>
    accept(...events.map((event): ThingEvent => ({ ...event, subjects: event.subjects ?? [subject(thingId)] }))),
};

export const dueOf = (start: string, days: number): string => Temporal.PlainDate.from(start).add({ days }).toString();

export const timeThing: OfThing<OnThing & { start: string; days: number; timer?: string }> = {
  ...onThing,
  name: 'time-thing',
  decide: ({ thingId, start, days, timer: name = 'timer' }) =>
    accept({
      type: 'thing-timed',
      data: { start, days },
      occurredAt: start,
      subjects: [subject(thingId)],
      deadlines: [timer(dueOf(start, days), name, 'expire-thing', { thingId })],
    }),
};

export const untimeThing: OfThing<OnThing> = {
  ...onThing,
  name: 'untime-thing',
  decide: ({ thingId }) =>
    accept({
      type: 'thing-untimed',
      data: { why: 'done' },
      subjects: [subject(thingId)],
      deadlines: [{ op: 'cancel', name: 'timer', why: 'done' }],
    }),
};

/** Refuses for a thing that was never made: a deadline's command that the receiver judges away. */
export const expireThing: OfThing<OnThing & { due: string }> = {
  ...onThing,
  name: 'expire-thing',
  roles: ['system'],
  decide: ({ thingId, due }, thing) =>
    thing.name === null
      ? no('no-such-thing')
      : accept({ type: 'thing-expired', data: { due }, subjects: [subject(thingId)] }),
};

/** Looks at another thing before it counts. */
export const copyThing: OfThing<OnThing & { from: string }, { by: number }> = {
  ...onThing,
  name: 'copy-thing',
  facts: async ({ from }, load) => {
    await load.subject(subject(from));
    return { by: (await load.load(thingDecider, from)).total };
  },
  decide: ({ thingId }, _thing, { facts }) =>
    accept({ type: 'thing-counted', data: { by: facts.by }, subjects: [subject(thingId)] }),
};

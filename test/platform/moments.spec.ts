import fc from 'fast-check';
import { foldSubject } from '@platform/projections/fold-subject.js';
import { rebuild } from '@platform/projections/generations.js';
import { LiveView } from '@platform/projections/live-view.js';
import { ViewReader } from '@platform/projections/view-reader.js';
import { type AnyRecorded } from '@platform/log/recorded.js';
import { freshDatabase } from '../support/pglite.js';
import { follow, openSqlBench } from './follow.js';
import { type Bench, openBench } from './thing/bench.js';
import { type Card, cardView } from './thing/card.js';
import { subject } from './thing/events.js';

const view = cardView();

describe('a view at a moment', () => {
  let bench: Bench;
  const at = (moment: { asOf?: string; validAt?: string }): Promise<number | undefined> =>
    bench.log
      .subject('gol', subject('a'))
      .then((events) => (foldSubject(view, subject('a'), events, moment) as Card | null)?.total);

  beforeEach(async () => {
    bench = await openBench({ now: '2014-01-10T12:00:00Z' });
    const { events } = await bench.send('count-thing', { thingId: 'a', by: 1 }, { occurredAt: '2014-01-05' });
    bench.clock.advanceTo('2014-01-20T12:00:00Z');
    await bench.send('count-thing', { thingId: 'a', by: 10 }, { occurredAt: '2014-01-03' });
    bench.clock.advanceTo('2014-01-30T12:00:00Z');
    await bench.send('correct-thing', {
      streamId: 'a',
      eventId: events[0]?.id,
      path: '/by',
      value: 2,
      reason: 'typo',
    });
  });

  it.each([
    ['before anything was recorded', '2014-01-10T11:59:59Z', undefined],
    ['from the very moment it was recorded', '2014-01-10T12:00:00Z', 1],
    ['by day: all of that day counts', '2014-01-20', 11],
    ['before the correction it shows the wrong value that was known then', '2014-01-30T11:59:59Z', 11],
    ['after the correction it shows the right one', '2014-01-30T12:00:00Z', 12],
  ])('as of: %s', async (_name, asOf, total) => {
    expect(await at({ asOf })).toBe(total);
  });

  it.each([
    ['before any fact', '2014-01-02', undefined],
    ['a fact counts from its own day, whenever it was recorded', '2014-01-03', 10],
    ['corrected facts count as they should have been', '2014-01-05', 12],
  ])('valid at: %s', async (_name, validAt, total) => {
    expect(await at({ validAt })).toBe(total);
  });

  it('answers both at once: what we knew on the 15th about the 4th', async () => {
    expect(await at({ asOf: '2014-01-15', validAt: '2014-01-04' })).toBeUndefined();
    expect(await at({ asOf: '2014-01-25', validAt: '2014-01-04' })).toBe(10);
  });

  it('takes a day to be a day in Oslo, not in UTC', () => {
    const event = (occurredAt: string): AnyRecorded => ({
      type: 'thing-counted',
      data: { by: 1 },
      meta: {
        id: 'e',
        stream: 'thing-gol-a',
        revision: 0n,
        municipality: 'gol',
        occurredAt,
        recordedAt: occurredAt,
        actor: { id: 'kari', role: 'caseworker' },
        commandId: 'c',
        correlationId: 'c',
        causationId: null,
        subjects: [],
      },
    });
    const lateEvening = [event('2014-01-04T23:30:00Z')];
    expect(foldSubject(view, 'thing:a', lateEvening, { validAt: '2014-01-04' })).toBeNull();
    expect(foldSubject(view, 'thing:a', lateEvening, { validAt: '2014-01-05' })).not.toBeNull();
  });
});

describe('a view as of the head of the log', () => {
  it('equals the live document (property)', async () => {
    const db = await freshDatabase();
    const bench = await openSqlBench(db);
    await rebuild(db, bench.log, view, 'here');
    const live = new LiveView(db, bench.log, view, 'here');
    const reader = new ViewReader(db, bench.log);
    let run = 0;
    const amounts = fc.array(fc.record({ by: fc.integer({ min: -5, max: 5 }), correct: fc.boolean() }), {
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(amounts, async (steps) => {
        run += 1;
        const thingId = `r${run}`;
        for (const [index, { by, correct }] of steps.entries()) {
          const { events } = await bench.send('count-thing', { thingId, by }, { key: String(index) });
          const correction = { streamId: thingId, eventId: events[0]?.id, path: '/by', value: by * 2, reason: 'x' };
          if (correct) await bench.send('correct-thing', correction);
        }
        await follow(bench.store, live);
        const now = bench.clock.now().toString();
        expect(await reader.at(view, 'gol', subject(thingId), { asOf: now })).toEqual(
          await reader.get(view, 'gol', subject(thingId)),
        );
      }),
      { numRuns: 10 },
    );
  });
});

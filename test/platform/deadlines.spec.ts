import { Temporal } from 'temporal-polyfill';
import { DeadlineFollower } from '@platform/deadlines/deadline-follower.js';
import { DeadlinePoller } from '@platform/deadlines/deadline-poller.js';
import { DeadlineReader } from '@platform/deadlines/deadline-reader.js';
import { type Database } from '@platform/sql/database.js';
import { describePostgresToo } from './engines.js';
import { follow, followInPages, openSqlBench } from './follow.js';
import { everything } from './log-reading.js';
import { type Bench } from './thing/bench.js';
import { timer } from './thing/events.js';

describePostgresToo('deadlines', (fresh) => {
  let db: Database;
  let bench: Bench;
  let follower: DeadlineFollower;
  let failures: string[];
  beforeEach(async () => {
    db = await fresh();
    bench = await openSqlBench(db);
    follower = new DeadlineFollower(db, 'here');
    failures = [];
  });
  const poller = (owner = 'here'): DeadlinePoller =>
    new DeadlinePoller(db, bench.sender, bench.clock, owner, (name) => failures.push(name));
  const make = (thingId: string): ReturnType<Bench['send']> => bench.send('make-thing', { thingId, name: 'x' });
  const time = (thingId: string, start: string, days: number, timer?: string): ReturnType<Bench['send']> =>
    bench.send('time-thing', { thingId, start, days, ...(timer ? { timer } : {}) });
  const fireAt = async (instant: string): Promise<number> => {
    bench.clock.advanceTo(instant);
    await follow(bench.store, follower);
    return poller().fireDue();
  };
  const expired = async (): Promise<string[]> =>
    (await everything(bench.store))
      .filter(({ type }) => type === 'thing-expired')
      .map(({ stream, data }) => `${stream} ${(data as { due: string }).due}`);
  const armed = (): Promise<unknown[]> =>
    db.query('select stream, name, due, fires_at, armed_by, subjects, details from deadlines order by stream, name');
  const forget = async (): Promise<void> => {
    await db.query('delete from deadlines');
    await db.query(`delete from checkpoints where subscription = 'deadlines@1'`);
  };

  it('fires a deadline that has run out once, with its due moment as when it happened', async () => {
    await make('a');
    const { events } = await time('a', '2014-01-15', 5);
    expect(await fireAt('2014-01-20T12:00:00Z')).toBe(0);
    expect(await fireAt('2014-01-23T12:00:00Z')).toBe(1);
    expect(await fireAt('2014-01-24T12:00:00Z')).toBe(0);
    const fired = (await everything(bench.store)).at(-1);
    expect(fired).toMatchObject({
      type: 'thing-expired',
      actor: { id: 'deadline:timer', role: 'system' },
      causationId: events[0]?.id,
      recordedAt: '2014-01-23T12:00:00Z',
    });
    expect(Temporal.Instant.from(fired?.occurredAt ?? '').toString()).toBe('2014-01-20T23:00:00Z');
    expect(await expired()).toEqual(['thing-gol-a 2014-01-20']);
  });

  it.each([
    ['an ordinary day', '2014-02-03', '2014-02-03T23:00:00Z'],
    ['the day with 23 hours', '2014-03-30', '2014-03-30T22:00:00Z'],
    ['the day with 25 hours', '2014-10-26', '2014-10-26T23:00:00Z'],
    ['a day in summer', '2014-07-01', '2014-07-01T22:00:00Z'],
    ['New Year’s Eve', '2014-12-31', '2014-12-31T23:00:00Z'],
  ])('lets the whole last day count: %s', async (_name, due, over) => {
    await make('a');
    await time('a', due, 0);
    expect(await fireAt(Temporal.Instant.from(over).subtract({ milliseconds: 1 }).toString())).toBe(0);
    expect(await fireAt(over)).toBe(1);
    expect(await expired()).toEqual([`thing-gol-a ${due}`]);
  });

  it('never fires at its old day when it was moved, nor at all when it was cancelled', async () => {
    await make('a');
    await time('a', '2014-01-15', 1);
    await make('b');
    await time('b', '2014-01-15', 1);
    await follow(bench.store, follower);
    await time('a', '2014-01-20', 10);
    await bench.send('untime-thing', { thingId: 'b' });
    expect(await fireAt('2014-01-25T12:00:00Z')).toBe(0);
    expect(await fireAt('2014-02-01T12:00:00Z')).toBe(1);
    expect(await expired()).toEqual(['thing-gol-a 2014-01-30']);
  });

  it('shows every day that it had before, oldest first, and by which event it moved', async () => {
    await make('a');
    await time('a', '2014-01-15', 1);
    await time('a', '2014-01-15', 1, 'timer');
    await time('a', '2014-01-20', 10);
    await time('a', '2014-01-20', 20);
    await follow(bench.store, follower);
    const [running] = await new DeadlineReader(db).running('gol', { until: null, limit: 5, after: null });
    expect(running).toMatchObject({
      due: '2014-02-09',
      moves: [
        { was: '2014-01-16', because: null, by: 'thing-timed' },
        { was: '2014-01-30', because: null, by: 'thing-timed' },
      ],
    });
    const other = await new DeadlineReader(db).running('gol', {
      until: null,
      limit: 5,
      after: null,
      without: ['thing'],
    });
    expect(other).toEqual([]);
  });

  it('fires again when it is set anew after it has fired', async () => {
    await make('a');
    await time('a', '2014-01-15', 1);
    expect(await fireAt('2014-01-20T12:00:00Z')).toBe(1);
    await time('a', '2014-01-21', 1);
    expect(await fireAt('2014-01-25T12:00:00Z')).toBe(1);
    expect(await expired()).toEqual(['thing-gol-a 2014-01-16', 'thing-gol-a 2014-01-22']);
  });

  it('fires everything that fell due in three days of standstill, each once, in due order', async () => {
    const days = [3, 1, 2, 3, 1, 2, 0, 3, 2, 1, 0, 2];
    for (const [index, day] of days.entries()) {
      const thingId = `t${index % 4}`;
      await make(thingId);
      await time(thingId, '2014-01-15', day, `timer-${index}`);
    }
    expect(await fireAt('2014-01-18T23:00:00Z')).toBe(days.length);
    expect(await fireAt('2014-01-18T23:00:00Z')).toBe(0);
    const fired = (await expired()).map((line) => line.split(' ')[1] ?? '');
    expect(fired).toEqual(days.map((day) => `2014-01-${15 + day}`).sort());
  });

  it('gives the same armed set after a replay in other pages, and fires nothing that has been fired', async () => {
    for (const thingId of ['a', 'b', 'c']) {
      await make(thingId);
      await time(thingId, '2014-01-15', 1);
    }
    await bench.send('untime-thing', { thingId: 'b' });
    await time('c', '2014-01-15', 9);
    expect(await fireAt('2014-01-18T12:00:00Z')).toBe(1);
    await follow(bench.store, follower);
    const before = await armed();
    await forget();
    await followInPages(bench.store, follower, [1, 2, 1, 3]);
    expect(await armed()).toEqual(before);
    expect(before).toHaveLength(2);
    expect(await poller().fireDue()).toBe(0);
    expect(await expired()).toEqual(['thing-gol-a 2014-01-16']);
  });

  it('settles a firing that the receiver refuses, and asks it no more', async () => {
    await time('nobody', '2014-01-15', 0);
    expect(await fireAt('2014-01-16T12:00:00Z')).toBe(1);
    expect(await fireAt('2014-01-17T12:00:00Z')).toBe(0);
    expect(await db.query('select outcome from deadline_firings')).toEqual([{ outcome: 'refused: no-such-thing' }]);
    expect(await expired()).toEqual([]);
  });

  it('keeps a deadline whose command met trouble, fires the others, and tries again', async () => {
    for (const thingId of ['a', 'b']) {
      await make(thingId);
      await time(thingId, '2014-01-15', 0);
    }
    bench.sender.trouble = (_name, data) => {
      if ((data as { thingId: string }).thingId === 'a') throw new Error('away');
    };
    expect(await fireAt('2014-01-16T12:00:00Z')).toBe(1);
    expect(failures).toEqual(['deadline timer of thing-gol-a']);
    bench.sender.trouble = () => undefined;
    expect(await fireAt('2014-01-16T12:00:01Z')).toBe(1);
    expect(await expired()).toEqual(['thing-gol-b 2014-01-15', 'thing-gol-a 2014-01-15']);
  });

  it('lets two pollers share the work without doing any of it twice', async () => {
    const ids = Array.from({ length: 12 }, (_, index) => `t${index}`);
    for (const thingId of ids) {
      await make(thingId);
      await time(thingId, '2014-01-15', 0);
    }
    bench.clock.advanceTo('2014-01-16T12:00:00Z');
    await follow(bench.store, follower);
    const settled = await Promise.all([poller('one').fireDue(), poller('two').fireDue(), poller('three').fireDue()]);
    expect(settled.reduce((sum, n) => sum + n, 0)).toBe(ids.length);
    expect(bench.sender.sent.filter(({ name }) => name === 'expire-thing')).toHaveLength(ids.length);
    expect(new Set(await expired()).size).toBe(ids.length);
  });

  it('takes over from a worker that died between sending and settling, without a second event', async () => {
    await make('a');
    await time('a', '2014-01-15', 0);
    expect(await fireAt('2014-01-16T12:00:00Z')).toBe(1);
    await db.transaction(async (tx) => {
      await tx.script('set local role none');
      await tx.query('delete from deadline_firings');
    });
    expect(await poller('other').fireDue()).toBe(0);
    await db.query(`update deadlines set claimed_until = now() - interval '1 second'`);
    expect(await poller('other').fireDue()).toBe(1);
    expect(await expired()).toEqual(['thing-gol-a 2014-01-15']);
  });

  describe('when the worker dies between sending and settling', () => {
    const firings = (): Promise<unknown[]> => db.query('select * from deadline_firings order by stream, name');
    /** All that the dead worker would have left: the command's events, and no line of its own. */
    const dying = async (): Promise<unknown[]> => {
      await fireAt('2014-01-16T12:00:00Z');
      const written = await firings();
      expect(written).toHaveLength(1);
      await db.transaction(async (tx) => {
        await tx.script('set local role none');
        await tx.query('delete from deadline_firings');
      });
      return written;
    };
    const ending = {
      type: 'thing-untimed',
      data: { why: 'over' },
      deadlines: [{ op: 'cancel', name: 'end', why: 'over' }],
    };

    it('keeps the firing of a deadline whose own command cancels it', async () => {
      const end = timer('2014-01-15', 'end', 'say-of-thing', { thingId: 'a', events: [ending] });
      await bench.send('say-of-thing', {
        thingId: 'a',
        events: [{ type: 'thing-noted', data: { text: '' }, deadlines: [end] }],
      });
      const written = await dying();
      await follow(bench.store, follower);
      expect(await armed()).toEqual([]);
      expect(await firings()).toEqual(written);
    });

    it('keeps the firing of a deadline that somebody cancels or moves before the next worker comes', async () => {
      await make('a');
      await time('a', '2014-01-15', 0);
      const written = await dying();
      await time('a', '2014-01-20', 1);
      await bench.send('untime-thing', { thingId: 'a' });
      await follow(bench.store, follower);
      expect(await firings()).toEqual(written);
      expect(await expired()).toEqual(['thing-gol-a 2014-01-15']);
    });
  });

  it('takes no person for a deadline, whatever the name in the token', async () => {
    await make('a');
    const { events } = await time('a', '2014-01-15', 0);
    const causationId = events[0]?.id ?? '';
    await bench.send('count-thing', { thingId: 'a', by: 1 }, { by: 'deadline:timer', causationId });
    await follow(bench.store, follower);
    expect(await db.query('select * from deadline_firings')).toEqual([]);
    expect(await fireAt('2014-01-16T12:00:00Z')).toBe(1);
  });

  it('fires nothing for a deadline that only shows', async () => {
    const shown = {
      op: 'arm',
      name: 'shown',
      due: '2014-01-15',
      start: '2014-01-15',
      length: 'P0D',
      counting: 'none',
      paragraph: 'none',
      onExpiry: { nb: '', nn: '' },
    };
    const events = [{ type: 'thing-noted', data: { text: '' }, deadlines: [shown] }];
    await bench.send('say-of-thing', { thingId: 'a', events });
    expect(await fireAt('2014-02-16T12:00:00Z')).toBe(0);
    expect(await armed()).toHaveLength(1);
  });
});

import { DeadlineFollower } from '@platform/deadlines/deadline-follower.js';
import { DeadlineReader } from '@platform/deadlines/deadline-reader.js';
import { rebuild } from '@platform/projections/generations.js';
import { LiveView } from '@platform/projections/live-view.js';
import { ViewReader } from '@platform/projections/view-reader.js';
import { type CommandResult } from '@platform/commands/command.js';
import { type Database } from '@platform/sql/database.js';
import { describePostgresToo } from './engines.js';
import { follow, openSqlBench } from './follow.js';
import { typesIn } from './log-reading.js';
import { type Bench } from './thing/bench.js';
import { type Card, cardView } from './thing/card.js';
import { thingDecider } from './thing/events.js';

describePostgresToo('correcting a fact', (fresh) => {
  let db: Database;
  let bench: Bench;
  const view = cardView();
  let live: LiveView;
  let deadlines: DeadlineFollower;
  beforeEach(async () => {
    db = await fresh();
    bench = await openSqlBench(db);
    await rebuild(db, bench.log, view, 'here');
    live = new LiveView(db, bench.log, view, 'here');
    deadlines = new DeadlineFollower(db, 'here');
  });

  const idOf = ({ events }: CommandResult): string => events[0]?.id ?? '';
  const correct = (
    eventId: string,
    path: string | null,
    value: unknown,
    { by = 'kari', key = '' } = {},
  ): Promise<CommandResult> =>
    bench.send('correct-thing', { streamId: 'a', eventId, path, value, reason: 'typo' }, { by, key });
  const total = async (): Promise<number> => (await bench.log.load(thingDecider, 'gol', 'a')).state.total;
  const due = async (): Promise<string[]> => {
    await follow(bench.store, deadlines);
    const running = await new DeadlineReader(db).running('gol', { until: null, limit: 10, after: null });
    return running.map((deadline) => `${deadline.name} ${deadline.due}`);
  };
  const count = (by: number): Promise<CommandResult> => bench.send('count-thing', { thingId: 'a', by });
  const time = (start: string, days: number): Promise<CommandResult> =>
    bench.send('time-thing', { thingId: 'a', start, days });

  it('recomputes the fold and the view, also after the view had seen the wrong value', async () => {
    const wrong = await count(5);
    await count(1);
    await follow(bench.store, live);
    await correct(idOf(wrong), '/by', 3);
    await follow(bench.store, live);
    expect(await total()).toBe(4);
    const card = await new ViewReader(db, bench.log).get<Card>(view, 'gol', 'thing:a');
    expect(card?.doc).toMatchObject({ total: 4, seen: ['thing-counted.v1', 'thing-counted.v1'] });
  });

  it('keeps the wrong event in the log as it was, with old and new value beside it', async () => {
    const wrong = await count(5);
    await correct(idOf(wrong), '/by', 3);
    const [first, second] = await bench.store.readStream('thing-gol-a');
    expect(first?.data).toEqual({ by: 5 });
    expect(second).toMatchObject({
      type: 'fact-corrected',
      data: { eventId: idOf(wrong), path: '/by', old: 5, new: 3, proposedBy: 'kari', confirmedBy: null, letters: [] },
      subjects: ['thing:a'],
    });
  });

  it('applies several corrections of one fact in the order they came', async () => {
    const wrong = await count(5);
    await correct(idOf(wrong), '/by', 3);
    const { events } = await correct(idOf(wrong), '/by', 8);
    expect(events[0]?.data).toMatchObject({ old: 3, new: 8 });
    expect(await total()).toBe(8);
  });

  it('says that it is so already when the value is the one that stands', async () => {
    const right = await count(5);
    expect(await correct(idOf(right), '/by', 5)).toMatchObject({ outcome: 'already-true' });
    expect(await typesIn(bench.store)).toEqual(['thing-counted']);
  });

  it('leaves out an event that was entered in error, once', async () => {
    const wrong = await count(5);
    await count(1);
    await follow(bench.store, live);
    await correct(idOf(wrong), null, null);
    await follow(bench.store, live);
    expect(await total()).toBe(1);
    expect((await new ViewReader(db, bench.log).get<Card>(view, 'gol', 'thing:a'))?.doc.total).toBe(1);
    await expect(correct(idOf(wrong), '/by', 9)).rejects.toMatchObject({ refusal: { code: 'event-unknown' } });
    await expect(correct(idOf(wrong), null, null, { key: '2' })).rejects.toMatchObject({
      refusal: { code: 'event-unknown' },
    });
  });

  it('moves when the fact happened where the corrected value says so', async () => {
    const made = await bench.send('make-thing', { thingId: 'a', name: 'A' });
    await correct(idOf(made), '/made', '2013-12-24');
    const events = await bench.log.subject('gol', 'thing:a');
    const reader = new ViewReader(db, bench.log);
    expect(events[1]?.data).toMatchObject({ occurredAt: '2013-12-24' });
    expect(await reader.at<Card>(view, 'gol', 'thing:a', { validAt: '2013-12-24' })).toMatchObject({
      doc: { name: 'A' },
    });
    expect(await reader.at<Card>(view, 'gol', 'thing:a', { validAt: '2013-12-23' })).toBeNull();
  });

  it.each([
    ['a path that is not in the table', '/note'],
    ['a path that would be inside the value', '/by/0'],
    ['an empty path', '/'],
  ])('refuses %s, and says what can be corrected', async (_name, path) => {
    const wrong = await count(5);
    await expect(correct(idOf(wrong), path, 1)).rejects.toMatchObject({
      refusal: { code: 'fact-not-correctable', facts: { correctable: ['/by'] } },
    });
  });

  it('refuses a type that cannot be corrected, an event of another stream, and a correction itself', async () => {
    const said = await bench.send('say-of-thing', {
      thingId: 'a',
      events: [{ type: 'thing-noted', data: { text: 'x' } }],
    });
    await expect(correct(idOf(said), null, null)).rejects.toMatchObject({ refusal: { code: 'fact-not-correctable' } });
    const other = await bench.send('count-thing', { thingId: 'b', by: 1 });
    await expect(correct(idOf(other), '/by', 2)).rejects.toMatchObject({ refusal: { code: 'event-unknown' } });
    const correction = await correct(idOf(await count(5)), '/by', 3);
    await expect(correct(idOf(correction), null, null)).rejects.toMatchObject({ refusal: { code: 'event-unknown' } });
  });

  it('moves a deadline that is still armed', async () => {
    const timed = await time('2014-01-10', 10);
    expect(await due()).toEqual(['timer 2014-01-20']);
    await correct(idOf(timed), '/start', '2014-01-12');
    expect(await due()).toEqual(['timer 2014-01-22']);
    await correct(idOf(timed), '/days', 3);
    expect(await due()).toEqual(['timer 2014-01-15']);
  });

  it('cancels the deadline of an event that was entered in error', async () => {
    const timed = await time('2014-01-10', 10);
    expect(await due()).toEqual(['timer 2014-01-20']);
    await correct(idOf(timed), null, null);
    expect(await due()).toEqual([]);
  });

  it('does not arm again what has been cancelled since', async () => {
    const timed = await time('2014-01-10', 10);
    await bench.send('untime-thing', { thingId: 'a' });
    await correct(idOf(timed), '/days', 30);
    expect(await due()).toEqual([]);
  });

  it('leaves a deadline alone that a later event has set anew', async () => {
    const first = await time('2014-01-10', 10);
    const second = await time('2014-02-01', 10);
    await correct(idOf(first), '/days', 30);
    expect(await due()).toEqual(['timer 2014-02-11']);
    await correct(idOf(first), null, null);
    expect(await due()).toEqual(['timer 2014-02-11']);
    await correct(idOf(second), '/days', 20);
    expect(await due()).toEqual(['timer 2014-02-21']);
  });
});

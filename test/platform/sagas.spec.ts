import fc from 'fast-check';
import { SagaFollower } from '@platform/sagas/saga-follower.js';
import { SagaInstance } from '@platform/sagas/saga-instance.js';
import { type Database } from '@platform/sql/database.js';
import { listParked } from '@platform/subscriptions/parking.js';
import { describePostgresToo } from './engines.js';
import { follow, openSqlBench } from './follow.js';
import { everything } from './log-reading.js';
import { type Bench } from './thing/bench.js';
import { thingSaga } from './thing/saga.js';

describePostgresToo('sagas', (fresh) => {
  let db: Database;
  let bench: Bench;
  let buggy: boolean;
  let stopped: string[];
  let saga: SagaFollower;
  beforeEach(async () => {
    db = await fresh();
    bench = await openSqlBench(db);
    buggy = true;
    stopped = [];
    saga = newFollower();
  });
  const newFollower = (): SagaFollower =>
    new SagaFollower(
      db,
      bench.log,
      thingSaga(() => buggy),
      new SagaInstance(bench.log, bench.vault, bench.sender, bench.clock),
      'here',
      (name) => stopped.push(name),
    );

  const make = (thingId: string): ReturnType<Bench['send']> => bench.send('make-thing', { thingId, name: 'x' });
  const note = (thingId: string, text: string, key = ''): ReturnType<Bench['send']> =>
    bench.send('say-of-thing', { thingId, events: [{ type: 'thing-noted', data: { text } }] }, { key });
  const own = async (thingId: string): Promise<unknown[]> =>
    (await bench.store.readStream(`sagaThing-gol-${thingId}`)).map(({ type, data }) => {
      const { inputType, outcome, code } = data as Record<string, string | null | undefined>;
      return type === 'saga-input-handled' ? `in: ${inputType}` : `out: ${outcome}${code ? ` ${code}` : ''}`;
    });
  /** what the log holds, in an order that does not depend on when it came */
  const contents = async (): Promise<string[]> =>
    (await everything(bench.store)).map(({ stream, id, type }) => `${stream} ${id} ${type}`).sort();
  const sentBySaga = (): string[] =>
    bench.sender.sent.filter(({ meta }) => meta.actor.role === 'system').map(({ meta }) => meta.commandId);
  /** as after a kill before the checkpoint moved */
  const forget = (): Promise<unknown> => db.query(`delete from checkpoints where subscription = 'saga:thing-saga'`);

  it('keeps reaction, commands and what became of them in its own stream, each once', async () => {
    await make('a');
    await follow(bench.store, saga);
    expect(await own('a')).toEqual(['in: thing-made', 'out: accepted', 'out: accepted']);
    expect((await bench.store.readStream('thing-gol-c-a')).map(({ data }) => data)).toEqual([{ by: 1 }, { by: 2 }]);
    expect(sentBySaga()).toHaveLength(2);
  });

  it('sends with ids that follow from the input, and names the event that caused it', async () => {
    const { events } = await make('a');
    await follow(bench.store, saga);
    const [first] = await bench.store.readStream('thing-gol-c-a');
    expect(first).toMatchObject({ actor: { id: 'saga:thing-saga', role: 'system' }, causationId: events[0]?.id });
    const ids = sentBySaga();
    await forget();
    await follow(bench.store, saga);
    expect(new Set(ids).size).toBe(2);
    expect(sentBySaga()).toEqual(ids);
  });

  it('takes a refusal as an input of its own and goes on', async () => {
    await note('a', 'spend');
    await make('a');
    await follow(bench.store, saga);
    expect(await own('a')).toEqual([
      'in: thing-noted',
      'out: refused too-many',
      'in: refusal',
      'out: accepted',
      'in: thing-made',
      'out: accepted',
      'out: accepted',
    ]);
    const [said] = await bench.store.readStream('thing-gol-tally-1');
    expect(said?.data).toEqual({ text: 'count-thing refused: too-many' });
    expect(stopped).toEqual([]);
  });

  it('stops only the instance that meets a bug, and keeps its later events in order', async () => {
    await note('a', 'bug');
    await make('b');
    await make('a');
    await follow(bench.store, saga);
    await note('a', 'spend');
    await follow(bench.store, saga);
    expect(stopped).toEqual(['saga:thing-saga/a']);
    expect(await own('a')).toEqual([]);
    expect(await own('b')).toEqual(['in: thing-made', 'out: accepted', 'out: accepted']);
    expect((await listParked(db)).map(({ key, events, error }) => ({ key, events, error }))).toEqual([
      { key: 'a', events: 3, error: 'TypeError: a bug in the saga' },
    ]);
  });

  it('runs the events of a stopped instance again, in order, once the bug is gone', async () => {
    await note('a', 'bug');
    await make('a');
    await note('a', 'spend');
    await follow(bench.store, saga);
    await expect(saga.replay('gol', 'a')).rejects.toThrow('a bug in the saga');
    expect(await listParked(db)).toHaveLength(1);
    buggy = false;
    await saga.replay('gol', 'a');
    expect(await listParked(db)).toEqual([]);
    expect((await own('a')).filter((line) => String(line).startsWith('in'))).toEqual([
      'in: thing-made',
      'in: thing-noted',
      'in: refusal',
    ]);
    await note('a', 'wake');
    await follow(bench.store, saga);
    expect((await own('a')).at(-1)).toBe('in: thing-noted');
  });

  it('stops the instance for a bug in a command it sends, and finishes the command at the replay', async () => {
    await make('a');
    await make('b');
    bench.sender.trouble = (_name, data) => {
      if ((data as { thingId?: string }).thingId === 'c-a') throw new TypeError('a bug in the receiver');
    };
    await follow(bench.store, saga);
    expect(stopped).toEqual(['saga:thing-saga/a']);
    expect(await own('b')).toHaveLength(3);
    bench.sender.trouble = () => undefined;
    await saga.replay('gol', 'a');
    expect(await own('a')).toEqual(['in: thing-made', 'out: accepted', 'out: accepted']);
    expect(await bench.store.readStream('thing-gol-c-a')).toHaveLength(2);
  });

  it('tries again after passing trouble, and stops nothing', async () => {
    await make('a');
    let left = 3;
    bench.sender.trouble = () => {
      left -= 1;
      if (left >= 0) throw new Error('the database is away');
    };
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await expect(follow(bench.store, saga)).rejects.toThrow('away');
      expect(await saga.position()).toBeNull();
    }
    await follow(bench.store, saga);
    expect(stopped).toEqual([]);
    expect(await own('a')).toEqual(['in: thing-made', 'out: accepted', 'out: accepted']);
    expect(await bench.store.readStream('thing-gol-c-a')).toHaveLength(2);
  });

  it('answers the same when a page comes again after its state has moved on', async () => {
    await bench.send('count-thing', { thingId: 'a', by: 1 });
    await note('a', 'wake');
    await follow(bench.store, saga);
    const before = await contents();
    await forget();
    await follow(bench.store, saga);
    expect(await contents()).toEqual(before);
    await bench.send('count-thing', { thingId: 'a', by: 2 });
    await follow(bench.store, saga);
    expect(await own('a')).toEqual(['in: thing-noted', 'in: thing-counted', 'out: accepted']);
  });

  it('changes nothing when pages come again, in part or whole, as often as they like (property)', async () => {
    const inputs = fc.array(
      fc.tuple(fc.constantFrom('a', 'b'), fc.constantFrom('make', 'count', 'wake', 'spend', 'nothing')),
      { minLength: 1, maxLength: 7 },
    );
    let run = 0;
    await fc.assert(
      fc.asyncProperty(inputs, fc.array(fc.nat(6), { minLength: 1, maxLength: 3 }), async (steps, repeats) => {
        run += 1;
        await follow(bench.store, saga);
        const start = await saga.position();
        for (const [index, [which, what]] of steps.entries()) {
          const thingId = `${which}${run}`;
          if (what === 'make') await make(thingId);
          else if (what === 'count') await bench.send('count-thing', { thingId, by: index });
          else await note(thingId, what, String(index));
        }
        const pages: (typeof start)[] = [];
        while ((await saga.position()) !== (await bench.store.head())) {
          const from = await saga.position();
          pages.push(from);
          await saga.handle(await bench.store.readAll({ after: from, limit: 2, categories: saga.categories }), from);
        }
        const before = await contents();
        for (const repeat of repeats) {
          const from = pages[repeat % Math.max(1, pages.length)] ?? start;
          const page = await bench.store.readAll({ after: from, limit: 1 + repeat, categories: saga.categories });
          await newFollower().handle({ ...page, next: null }, null);
        }
        expect(await contents()).toEqual(before);
        expect(await listParked(db)).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });
});

import { type AnyRecorded } from '@platform/log/recorded.js';
import { ReactorFollower } from '@platform/reactors/reactor.js';
import { type Database } from '@platform/sql/database.js';
import { listParked } from '@platform/subscriptions/parking.js';
import { describePostgresToo } from './engines.js';
import { follow, openSqlBench } from './follow.js';
import { type Bench } from './thing/bench.js';

describePostgresToo('reactors', (fresh) => {
  let db: Database;
  let bench: Bench;
  let handled: string[];
  let trouble: (line: string) => void;
  let reactor: ReactorFollower;
  beforeEach(async () => {
    db = await fresh();
    bench = await openSqlBench(db);
    handled = [];
    trouble = () => undefined;
    const parked: string[] = [];
    const line = ({ meta, data }: AnyRecorded): string => `${meta.stream} ${(data as { by: number }).by}`;
    const handle = async (event: AnyRecorded): Promise<void> => {
      trouble(line(event));
      handled.push(line(event));
    };
    reactor = new ReactorFollower(
      db,
      bench.log,
      {
        name: 'counter',
        categories: ['thing'],
        keyOf: ({ type, meta }) => (type === 'thing-counted' ? meta.stream : null),
        handle,
      },
      'here',
      (name) => parked.push(name),
    );
  });
  const count = (thingId: string, by: number): ReturnType<Bench['send']> => bench.send('count-thing', { thingId, by });

  it('handle each event that concerns them once, in order, and pass over the others', async () => {
    await bench.send('make-thing', { thingId: 'a', name: 'A' });
    await count('a', 1);
    await count('b', 2);
    await follow(bench.store, reactor);
    await count('a', 3);
    await follow(bench.store, reactor);
    expect(handled).toEqual(['thing-gol-a 1', 'thing-gol-b 2', 'thing-gol-a 3']);
    expect(await reactor.position()).toBe(await bench.store.head());
  });

  it('park a key whose event meets a bug with all its later events, and go on with the others', async () => {
    trouble = (line) => {
      if (line === 'thing-gol-a 1') throw new TypeError('a bug');
    };
    await count('a', 1);
    await count('b', 2);
    await count('a', 3);
    await follow(bench.store, reactor);
    await count('a', 4);
    await follow(bench.store, reactor);
    expect(handled).toEqual(['thing-gol-b 2']);
    expect((await listParked(db)).map(({ key, events, error }) => ({ key, events, error }))).toEqual([
      { key: 'thing-gol-a', events: 3, error: 'TypeError: a bug' },
    ]);
    await expect(reactor.replay('gol', 'thing-gol-a')).rejects.toThrow('a bug');
    trouble = () => undefined;
    await reactor.replay('gol', 'thing-gol-a');
    expect(handled).toEqual(['thing-gol-b 2', 'thing-gol-a 1', 'thing-gol-a 3', 'thing-gol-a 4']);
    expect(await listParked(db)).toEqual([]);
  });

  it('get an event again after passing trouble, and park nothing for it', async () => {
    trouble = () => {
      throw new Error('the letter box is full');
    };
    await count('a', 1);
    await expect(follow(bench.store, reactor)).rejects.toThrow('full');
    expect(await listParked(db)).toEqual([]);
    trouble = () => undefined;
    await follow(bench.store, reactor);
    expect(handled).toEqual(['thing-gol-a 1']);
  });
});

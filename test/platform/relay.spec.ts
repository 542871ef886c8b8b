import { CloudEvent } from 'cloudevents';
import { oneOf, publish, type Published, whole } from '@platform/relay/published.js';
import { type OutgoingRecord, type RecordSink } from '@platform/relay/record-sink.js';
import { RelayFollower } from '@platform/relay/relay-follower.js';
import { type Database } from '@platform/sql/database.js';
import { listParked } from '@platform/subscriptions/parking.js';
import { describePostgresToo } from './engines.js';
import { follow, openSqlBench } from './follow.js';
import { type Bench } from './thing/bench.js';
import { type ThingEvent } from './thing/events.js';

const counted = publish<Extract<ThingEvent, { type: 'thing-counted' }>>('thing-counted', 'counted', { by: whole });

class Records implements RecordSink {
  readonly name = 'records';
  readonly sent: OutgoingRecord[] = [];
  before: (records: readonly OutgoingRecord[]) => void = () => undefined;
  after: () => void = () => undefined;

  send(records: readonly OutgoingRecord[]): Promise<void> {
    this.before(records);
    this.sent.push(...records);
    this.after();
    return Promise.resolve();
  }

  /** `<key> <by>` of each record, as it was sent */
  lines(): string[] {
    return this.sent.map(({ key, value }) => `${key} ${(JSON.parse(value) as { data: { by: number } }).data.by}`);
  }
}

describePostgresToo('the relay', (fresh) => {
  let db: Database;
  let bench: Bench;
  let records: Records;
  const parked: string[] = [];
  const relayOf = (publishes: readonly Published[]): RelayFollower =>
    new RelayFollower(db, bench.log, [{ name: 'thing', publishes }], records, 'made-up', 'here', (name) =>
      parked.push(name),
    );
  beforeEach(async () => {
    db = await fresh();
    bench = await openSqlBench(db);
    records = new Records();
    parked.length = 0;
  });
  const count = (thingId: string, by: number): ReturnType<Bench['send']> => bench.send('count-thing', { thingId, by });

  it('sends what is published, in the order of the log, as CloudEvents keyed by their stream', async () => {
    const relay = relayOf([counted]);
    await bench.send('make-thing', { thingId: 'a', name: 'never told' });
    await count('a', 1);
    await count('b', 2);
    await count('a', 3);
    await follow(bench.store, relay);
    expect(records.lines()).toEqual(['thing-gol-a 1', 'thing-gol-b 2', 'thing-gol-a 3']);
    expect(new Set(records.sent.map(({ topic }) => topic))).toEqual(new Set(['made-up.thing']));
    for (const { value } of records.sent) {
      const event = new CloudEvent(JSON.parse(value) as object);
      expect(event.validate()).toBe(true);
      expect(event).toMatchObject({ source: '/bevillingslogg/gol', type: 'no.bevillingslogg.thing.thing-counted.v1' });
    }
    expect(records.sent.every(({ value }) => !value.includes('never told'))).toBe(true);
    expect(await relay.position()).toBe(await bench.store.head());
  });

  it('tells nothing of an event but the fields that are named', async () => {
    await bench.send('count-thing', { thingId: 'a', by: 1, note: 'a secret of somebody' });
    await follow(bench.store, relayOf([counted]));
    const { data, ...envelope } = JSON.parse(records.sent[0]?.value ?? '{}') as { data: object };
    expect(data).toEqual({ by: 1 });
    expect(JSON.stringify(envelope)).not.toContain('secret');
    expect(Object.keys(envelope).sort()).toEqual(
      [
        'specversion',
        'id',
        'source',
        'type',
        'subject',
        'time',
        'datacontenttype',
        'dataschema',
        'partitionkey',
        'sequence',
        'municipality',
        'occurredat',
      ].sort(),
    );
  });

  it('moves past events that nobody publishes', async () => {
    const relay = relayOf([]);
    await count('a', 1);
    await follow(bench.store, relay);
    expect(records.sent).toEqual([]);
    expect(await relay.position()).toBe(await bench.store.head());
  });

  it('gives a page again when the broker did not answer, and the ids tell that it is the same', async () => {
    const relay = relayOf([counted]);
    await count('a', 1);
    records.before = () => {
      throw new Error('no broker');
    };
    await expect(follow(bench.store, relay)).rejects.toThrow('no broker');
    expect(await relay.position()).toBeNull();
    records.before = () => undefined;
    records.after = () => {
      throw new Error('the answer was lost');
    };
    await expect(follow(bench.store, relay)).rejects.toThrow('lost');
    records.after = () => undefined;
    await follow(bench.store, relay);
    expect(records.lines()).toEqual(['thing-gol-a 1', 'thing-gol-a 1']);
    expect(new Set(records.sent.map(({ value }) => (JSON.parse(value) as { id: string }).id)).size).toBe(1);
  });

  it('one event with a thousand documents parks its stream, and no other waits for it', async () => {
    const huge = publish<Extract<ThingEvent, { type: 'thing-noted' }>>('thing-noted', 'noted', { text: oneOf('x') });
    const relay = relayOf([counted, huge]);
    await count('a', 1);
    const noted = { type: 'thing-noted', data: { text: 'x'.repeat(1_000_000) } };
    await bench.send('say-of-thing', { thingId: 'a', events: [noted] });
    await count('b', 2);
    await count('a', 3);
    await follow(bench.store, relay);
    expect(records.lines()).toEqual(['thing-gol-a 1', 'thing-gol-b 2']);
    expect(await listParked(db)).toMatchObject([
      { key: 'thing-gol-a', events: 2, error: expect.stringContaining('bytes') },
    ]);
    expect(parked).toEqual(['relay:records/thing-gol-a']);
    await expect(relay.replay('gol', 'thing-gol-a')).rejects.toThrow('bytes');
  });
});

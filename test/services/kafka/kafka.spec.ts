import { systemClock } from '@kernel/clock.js';
import { Intake } from '@platform/intake/intake.js';
import { connectKafka } from '@platform/kafka/connect.js';
import { KafkaIntake } from '@platform/kafka/kafka-intake.js';
import { KafkaSink } from '@platform/kafka/kafka-sink.js';
import { replayDeadLetters } from '@platform/kafka/replay-dead-letters.js';
import { type IntakeRoute } from '@platform/kafka/settings.js';
import { publish, whole } from '@platform/relay/published.js';
import { RelayFollower } from '@platform/relay/relay-follower.js';
import { type Database } from '@platform/sql/database.js';
import { Subscription } from '@platform/subscriptions/subscription.js';
import { openSqlBench } from '../../platform/follow.js';
import { type Bench } from '../../platform/thing/bench.js';
import { cloudEvent, countIntake } from '../../platform/thing/count-message.js';
import { thingDecider, type ThingEvent } from '../../platform/thing/events.js';
import { freshDatabase } from '../../support/pglite.js';
import { type Broker, openBroker } from './broker.mjs';
import { OtherSide, settingsFor, until } from './topics.js';

const OUTAGE_SECONDS = Number(process.env['KAFKA_OUTAGE_SECONDS'] ?? 30);
const counted = publish<Extract<ThingEvent, { type: 'thing-counted' }>>('thing-counted', 'counted', { by: whole });
const byOf = ({ value }: { value: string }): number => (JSON.parse(value) as { data: { by: number } }).data.by;

const suite = (): void => {
  let broker: Broker;
  let db: Database;
  let bench: Bench;
  let other: OtherSide;
  const open: { stop(): Promise<void> }[] = [];
  const failures: string[] = [];
  beforeAll(async () => {
    broker = await openBroker();
    other = new OtherSide(broker.address);
    db = await freshDatabase();
    bench = await openSqlBench(db);
  });
  afterAll(async () => {
    for (const one of open) await one.stop();
    await other.close();
    await db.close();
    await broker.close();
  });
  const kafka = () => connectKafka(settingsFor(broker.address), () => undefined);
  const route = (topic: string): IntakeRoute => ({ topic, municipality: 'gol', kind: 'count' });
  const intake = () => new Intake(bench.log, bench.sender, [countIntake]);
  const taking = (topic: string): KafkaIntake => {
    const started = new KafkaIntake(kafka(), intake(), [route(topic)], `group-${topic}`, systemClock, (name) =>
      failures.push(name),
    );
    started.start();
    open.push(started);
    return started;
  };
  const thing = async (id: string) => (await bench.log.load(thingDecider, 'gol', id)).state;
  const count = (thingId: string, by: number) => bench.send('count-thing', { thingId, by });

  describe('the relay', () => {
    it('survives a broker that is gone and comes back: nothing lost, nothing out of order per key', async () => {
      await other.topics({ topic: 'out.thing', partitions: 3 });
      const sink = new KafkaSink(kafka());
      const relay = new RelayFollower(
        db,
        bench.log,
        [{ name: 'thing', publishes: [counted] }],
        sink,
        'out',
        'here',
        () => undefined,
      );
      const subscription = new Subscription(bench.store, relay, () => failures.push('relay'));
      subscription.start();
      open.push({ stop: async () => (await subscription.stop(), sink.close()) });
      const keys = ['a', 'b', 'c', 'd'];
      const round = async (from: number, to: number): Promise<void> => {
        for (let by = from; by <= to; by += 1) for (const key of keys) await count(key, by);
      };
      await round(1, 10);
      await until(() => subscription.status().position !== null);
      await broker.stop();
      const goneAt = performance.now();
      await round(11, 30);
      await until(() => failures.includes('relay'));
      await new Promise((resolve) =>
        setTimeout(resolve, Math.max(0, OUTAGE_SECONDS * 1000 - (performance.now() - goneAt))),
      );
      expect(subscription.status().failing).not.toBeNull();
      await broker.start();
      await round(31, 35);
      const seen = await other.watch('out.thing');
      const values = (key: string) => seen.filter((record) => record.key === `thing-gol-${key}`).map(byOf);
      await until(() => keys.every((key) => new Set(values(key)).size === 35));
      for (const key of keys) {
        // A repeated run is in order too: the first time each number is seen, all smaller ones were.
        expect([...new Set(values(key))]).toEqual(Array.from({ length: 35 }, (_, n) => n + 1));
      }
      await until(() => subscription.status().failing === null);
    });
  });

  describe('the intake', () => {
    it('takes messages once, whatever is sent twice, and turns poison away with its bytes and the reason', async () => {
      await other.topics({ topic: 'in.one', partitions: 1 }, { topic: 'in.one.dead-letters', partitions: 1 });
      const good = (n: number) => ({ key: 'k', value: cloudEvent(`m-${n}`, { thingId: 'one', by: n }) });
      const poison = Buffer.from([0xff, 0x00, 0x7b]);
      await other.send('in.one', [
        good(1),
        { key: 'p', value: poison },
        good(1),
        { key: 'bug', value: cloudEvent('bug', { thingId: 'one', by: 666 }) },
        { key: 'no', value: cloudEvent('no', { thingId: 'one', by: 999 }) },
        good(2),
      ]);
      const started = taking('in.one');
      await until(async () => (await other.settled('group-in.one', 'in.one')) === 6);
      expect(await thing('one')).toMatchObject({ total: 3, counts: 2 });
      expect(started.status()).toEqual({ accepted: 2, known: 1, dead: 3, failing: null });
      const dead = await other.watch('in.one.dead-letters');
      await until(() => dead.length === 3);
      expect(dead.map(({ key, headers }) => [key, headers['reason'], headers['original-offset']])).toEqual([
        ['p', 'not-json', '1'],
        ['bug', 'bug', '3'],
        ['no', 'refused', '4'],
      ]);
      expect(Buffer.from(dead[0]?.value ?? '', 'latin1')).toEqual(poison);
      // A handler's bug has not ended the consumer.
      await other.send('in.one', [good(3)]);
      await until(async () => (await thing('one')).total === 6);
    });

    it('replays dead letters: what is mended is taken, what is not stays with its reason', async () => {
      await other.topics({ topic: 'in.two', partitions: 1 }, { topic: 'in.two.dead-letters', partitions: 1 });
      let mended = false;
      const kind = {
        ...countIntake,
        command: (...args: Parameters<typeof countIntake.command>) => {
          if (!mended && (args[0] as { by: number }).by === 5) throw new TypeError('a bug');
          return countIntake.command(...args);
        },
      };
      const own = new Intake(bench.log, bench.sender, [kind]);
      const started = new KafkaIntake(kafka(), own, [route('in.two')], 'group-in.two', systemClock, () => undefined);
      started.start();
      open.push(started);
      await other.send('in.two', [
        { key: 'k', value: cloudEvent('1', { thingId: 'two', by: 5 }) },
        { key: 'k', value: 'no message' },
      ]);
      await until(() => started.status().dead === 2);
      mended = true;
      const replayed = () => replayDeadLetters(kafka(), own, route('in.two'), 'group-in.two', systemClock);
      expect((await replayed()).map(({ reason }) => reason)).toEqual([null, 'not-json']);
      expect((await thing('two')).total).toBe(5);
      // The one that is still dead lies at the end again; the other is gone from what is left.
      expect((await replayed()).map(({ reason }) => reason)).toEqual(['not-json']);
      expect((await thing('two')).counts).toBe(1);
    });

    it('two workers share a topic, and one that leaves in the middle of a batch loses and repeats nothing', async () => {
      await other.topics({ topic: 'in.three', partitions: 4 }, { topic: 'in.three.dead-letters', partitions: 1 });
      const messages = Array.from({ length: 400 }, (_, n) => ({
        key: `key-${n % 8}`,
        value: cloudEvent(`m-${n}`, { thingId: `three-${n % 8}`, by: Math.floor(n / 8) + 1 }),
      }));
      await other.send('in.three', messages);
      const first = taking('in.three');
      await until(() => first.status().accepted > 20);
      const second = taking('in.three');
      await until(() => second.status().accepted > 10);
      await first.stop();
      await until(async () => (await other.settled('group-in.three', 'in.three')) === 400);
      for (let key = 0; key < 8; key += 1) {
        const { events } = await bench.log.load(thingDecider, 'gol', `three-${key}`);
        // In the order they were sent for each key, and each once.
        expect(events.map(({ data }) => (data as { by: number }).by)).toEqual(
          Array.from({ length: 50 }, (_, n) => n + 1),
        );
      }
      expect(second.status().dead).toBe(0);
    });

    it('waits for a database that is away, and for a broker that is paused', async () => {
      await other.topics({ topic: 'in.four', partitions: 1 }, { topic: 'in.four.dead-letters', partitions: 1 });
      let away = true;
      bench.sender.trouble = () => {
        if (away) throw new Error('the database is away');
      };
      const started = taking('in.four');
      await other.send('in.four', [{ key: 'k', value: cloudEvent('1', { thingId: 'four', by: 1 }) }]);
      await until(() => started.status().failing === 'the database is away');
      expect(await other.settled('group-in.four', 'in.four')).toBe(0);
      away = false;
      await until(() => started.status().accepted === 1);
      broker.pause();
      await new Promise((resolve) => setTimeout(resolve, 3000));
      broker.resume();
      await other.send('in.four', [{ key: 'k', value: cloudEvent('2', { thingId: 'four', by: 1 }) }]);
      await until(async () => (await thing('four')).total === 2);
      expect(started.status().dead).toBe(0);
    });
  });
};

if (process.env['TEST_KAFKA']) describe('Kafka, on a real broker', suite);
else {
  describe('Kafka, on a real broker', () => {
    it.skip('is not run: TEST_KAFKA is not set', () => undefined);
  });
  process.stderr.write('SKIPPED: "Kafka, on a real broker" needs a JDK and Maven. Run: npm run test:kafka\n');
}

import kafkajs, { type Admin, type Kafka } from 'kafkajs';
import { connectKafka } from '@platform/kafka/connect.js';
import { type IntakeRoute, type KafkaSettings } from '@platform/kafka/settings.js';

export interface SeenRecord {
  readonly key: string;
  readonly value: string;
  readonly headers: Readonly<Record<string, string>>;
}

export const settingsFor = (address: string, intake: readonly IntakeRoute[] = []): KafkaSettings => ({
  brokers: [address],
  clientId: 'test',
  topicPrefix: 'bevilling',
  ssl: false,
  sasl: null,
  intake,
});

/** What a test does at the broker's other side: topics, messages in, records out. */
export class OtherSide {
  private readonly kafka: Kafka;
  private readonly admin: Admin;
  private readonly open: (() => Promise<void>)[] = [];

  constructor(address: string) {
    this.kafka = connectKafka(settingsFor(address), () => undefined);
    this.admin = this.kafka.admin();
  }

  async topics(...names: readonly { topic: string; partitions: number }[]): Promise<void> {
    await this.admin.connect();
    await this.admin.createTopics({
      waitForLeaders: true,
      topics: names.map(({ topic, partitions }) => ({ topic, numPartitions: partitions })),
    });
  }

  async send(topic: string, messages: readonly { key: string; value: string | Buffer }[]): Promise<void> {
    const producer = this.kafka.producer({ createPartitioner: kafkajs.Partitioners.DefaultPartitioner });
    await producer.connect();
    await producer.send({ topic, acks: -1, messages: [...messages] });
    await producer.disconnect();
  }

  /** Everything on a topic, as it comes; grows while the test goes on. */
  async watch(topic: string): Promise<readonly SeenRecord[]> {
    const seen: SeenRecord[] = [];
    const consumer = this.kafka.consumer({ groupId: `watch-${topic}-${this.open.length}` });
    this.open.push(() => consumer.disconnect());
    await consumer.connect();
    await consumer.subscribe({ topics: [topic], fromBeginning: true });
    await consumer.run({
      eachMessage: ({ message: { key, value, headers } }) => {
        const texts = Object.entries(headers ?? {}).map(([name, header]) => [name, String(header)]);
        seen.push({
          key: key?.toString() ?? '',
          value: value?.toString('latin1') ?? '',
          headers: Object.fromEntries(texts) as Record<string, string>,
        });
        return Promise.resolve();
      },
    });
    return seen;
  }

  /** Offset that a group has settled up to, over all partitions. */
  async settled(groupId: string, topic: string): Promise<number> {
    const [found] = await this.admin.fetchOffsets({ groupId, topics: [topic] });
    return (found?.partitions ?? []).reduce((sum, { offset }) => sum + Math.max(0, Number(offset)), 0);
  }

  async close(): Promise<void> {
    for (const close of this.open) await close();
    await this.admin.disconnect();
  }
}

export const until = async (holds: () => boolean | Promise<boolean>, seconds = 60): Promise<void> => {
  for (let waited = 0; waited < seconds * 10; waited += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`it did not come to hold within ${seconds} s`);
};

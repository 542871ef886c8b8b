import kafkajs, { type Kafka, type Producer } from 'kafkajs';
import { type OutgoingRecord, type RecordSink } from '../relay/record-sink.js';

/**
 * Produces with `acks=all`, one request at a time, so that a key's records keep their order whatever is tried again. Topics
 * are made by whoever runs the broker: a wrong name must not make one.
 */
export class KafkaSink implements RecordSink {
  readonly name = 'kafka';
  private readonly producer: Producer;
  private connecting: Promise<void> | null = null;

  constructor(kafka: Kafka) {
    this.producer = kafka.producer({
      allowAutoTopicCreation: false,
      maxInFlightRequests: 1,
      createPartitioner: kafkajs.Partitioners.DefaultPartitioner,
    });
  }

  async send(records: readonly OutgoingRecord[]): Promise<void> {
    await this.connected();
    const topics = new Map<string, OutgoingRecord[]>();
    for (const record of records) {
      const some = topics.get(record.topic);
      if (some) some.push(record);
      else topics.set(record.topic, [record]);
    }
    await this.producer.sendBatch({
      acks: -1,
      topicMessages: [...topics].map(([topic, some]) => ({
        topic,
        messages: some.map(({ key, value, headers }) => ({ key, value, headers: { ...headers } })),
      })),
    });
  }

  async close(): Promise<void> {
    await this.producer.disconnect();
    this.connecting = null;
  }

  private connected(): Promise<void> {
    this.connecting ??= this.producer.connect().catch((error: unknown) => {
      this.connecting = null;
      throw error;
    });
    return this.connecting;
  }
}

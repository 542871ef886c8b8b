import kafkajs, { type Kafka, type KafkaMessage } from 'kafkajs';
import { type Clock } from '@kernel/clock.js';
import { type Intake } from '../intake/intake.js';
import { DeadMessage } from '../intake/message.js';
import { deadLetter, deadLetterTopic } from './dead-letters.js';
import { type IntakeRoute } from './settings.js';

export interface Replayed {
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  /** the reason that it is dead for again; null when it was taken */
  readonly reason: string | null;
  readonly detail: string | null;
}

/**
 * Takes the dead letters of a topic again, those that lie there now. One that is still dead goes to the end of its topic
 * with the new reason, so that nothing is lost and none is taken twice. Errors: those of the broker or the store; what was
 * settled by then stays settled.
 */
export const replayDeadLetters = async (
  kafka: Kafka,
  intake: Intake,
  route: IntakeRoute,
  groupId: string,
  clock: Clock,
): Promise<Replayed[]> => {
  const topic = deadLetterTopic(route.topic);
  const group = `${groupId}.dead-letters`;
  const left = await behind(kafka, topic, group);
  const replayed: Replayed[] = [];
  if (left.size === 0) return replayed;
  const producer = kafka.producer({ createPartitioner: kafkajs.Partitioners.DefaultPartitioner });
  const consumer = kafka.consumer({ groupId: group, allowAutoTopicCreation: false });
  try {
    await producer.connect();
    await consumer.connect();
    await consumer.subscribe({ topics: [topic], fromBeginning: true });
    await new Promise<void>((resolve, reject) => {
      const one = async (partition: number, message: KafkaMessage): Promise<void> => {
        const end = left.get(partition);
        if (end === undefined || BigInt(message.offset) >= end) return;
        const dead = await taken(intake, route, message);
        if (dead) {
          await producer.send({ topic, acks: -1, messages: [deadLetter({ topic, partition }, message, dead, clock)] });
        }
        const next = BigInt(message.offset) + 1n;
        await consumer.commitOffsets([{ topic, partition, offset: next.toString() }]);
        const { reason = null, detail = null } = dead ?? {};
        replayed.push({ topic, partition, offset: message.offset, reason, detail });
        if (next >= end) left.delete(partition);
        if (left.size === 0) resolve();
      };
      let failed = false;
      const run = consumer.run({
        autoCommit: false,
        eachMessage: async ({ partition, message }) => {
          // Past a letter that could not be settled nothing may be committed.
          if (failed) return;
          try {
            await one(partition, message);
          } catch (error) {
            failed = true;
            reject(error instanceof Error ? error : new Error(String(error)));
          }
        },
      });
      run.catch(reject);
    });
  } finally {
    await consumer.disconnect();
    await producer.disconnect();
  }
  return replayed;
};

const taken = async (intake: Intake, route: IntakeRoute, message: KafkaMessage): Promise<DeadMessage | null> => {
  try {
    await intake.take(route.kind, route.municipality, message.value);
    return null;
  } catch (error) {
    if (error instanceof DeadMessage) return error;
    throw error;
  }
};

/** Partitions that hold letters the group has not seen, with the offset after their last. */
const behind = async (kafka: Kafka, topic: string, groupId: string): Promise<Map<number, bigint>> => {
  const admin = kafka.admin();
  await admin.connect();
  try {
    const ends = await admin.fetchTopicOffsets(topic);
    const [committed] = await admin.fetchOffsets({ groupId, topics: [topic] });
    const seen = new Map(committed?.partitions.map(({ partition, offset }) => [partition, BigInt(offset)]));
    return new Map(
      ends
        .map(({ partition, high, low }) => [partition, BigInt(high), BigInt(low)] as const)
        .filter(([partition, high, low]) => {
          const at = seen.get(partition) ?? -1n;
          return high > (at < low ? low : at);
        })
        .map(([partition, high]) => [partition, high]),
    );
  } finally {
    await admin.disconnect();
  }
};

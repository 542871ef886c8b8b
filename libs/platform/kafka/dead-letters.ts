import { type IHeaders, type KafkaMessage } from 'kafkajs';
import { type Clock } from '@kernel/clock.js';
import { type DeadMessage } from '../intake/message.js';

export const deadLetterTopic = (topic: string): string => `${topic}.dead-letters`;

/** The original bytes under the original key, and beside them why they were turned away. */
export const deadLetter = (
  { topic, partition }: { readonly topic: string; readonly partition: number },
  message: Pick<KafkaMessage, 'key' | 'value' | 'offset'>,
  { reason, detail }: DeadMessage,
  clock: Clock,
): { key: Buffer | null; value: Buffer | null; headers: IHeaders } => ({
  key: message.key,
  value: message.value,
  headers: {
    reason,
    detail: detail.slice(0, 2000),
    'original-topic': topic,
    'original-partition': String(partition),
    'original-offset': message.offset,
    at: clock.now().toString(),
  },
});

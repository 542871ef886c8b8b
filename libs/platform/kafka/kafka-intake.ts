import kafkajs, { type Consumer, type EachBatchPayload, type Kafka, type KafkaMessage, type Producer } from 'kafkajs';
import { type Clock } from '@kernel/clock.js';
import { type Intake } from '../intake/intake.js';
import { DeadMessage } from '../intake/message.js';
import { deadLetter, deadLetterTopic } from './dead-letters.js';
import { type IntakeRoute } from './settings.js';

export interface IntakeCounts {
  readonly accepted: number;
  readonly known: number;
  readonly dead: number;
}

const MAX_BACKOFF_MS = 5000;

/**
 * Takes in what other systems send. The offset moves after the append, message by message; what cannot be taken goes to the
 * dead-letter topic with its bytes and the reason, and only then moves the offset. The handler throws nothing: an error of a
 * bug would end the client's consumer for good.
 */
export class KafkaIntake {
  private readonly consumer: Consumer;
  private readonly producer: Producer;
  private readonly routes: ReadonlyMap<string, IntakeRoute>;
  private counts: IntakeCounts = { accepted: 0, known: 0, dead: 0 };
  private failing: string | null = null;
  private stopping = false;
  private starting: Promise<void> | null = null;
  private stopped: Promise<void> | null = null;

  constructor(
    private readonly kafka: Kafka,
    private readonly intake: Intake,
    routes: readonly IntakeRoute[],
    groupId: string,
    private readonly clock: Clock,
    private readonly onFailure: (name: string, error: unknown) => void,
  ) {
    for (const { kind, topic } of routes) {
      if (!intake.knows(kind)) throw new TypeError(`${topic}: no module takes in messages of kind ${kind}`);
    }
    this.routes = new Map(routes.map((route) => [route.topic, route]));
    this.consumer = kafka.consumer({
      groupId,
      allowAutoTopicCreation: false,
      sessionTimeout: 10_000,
      heartbeatInterval: 1000,
      retry: { retries: 5, restartOnFailure: () => Promise.resolve(!this.stopping) },
    });
    this.producer = kafka.producer({
      allowAutoTopicCreation: false,
      maxInFlightRequests: 1,
      createPartitioner: kafkajs.Partitioners.DefaultPartitioner,
    });
  }

  status(): IntakeCounts & { readonly failing: string | null } {
    return { ...this.counts, failing: this.failing };
  }

  /** Goes on trying until the broker answers; the process serves the rest meanwhile. */
  start(): void {
    this.starting ??= this.untilStarted();
  }

  /** Lets the message at hand be settled; a second call waits for the first. */
  stop(): Promise<void> {
    this.stopping = true;
    this.stopped ??= (async () => {
      await this.starting;
      await this.consumer.disconnect();
      await this.producer.disconnect();
    })();
    return this.stopped;
  }

  private async untilStarted(): Promise<void> {
    for (let attempt = 1; !this.stopping; attempt += 1) {
      try {
        await this.producer.connect();
        await this.consumer.connect();
        await this.consumer.subscribe({ topics: [...this.routes.keys()], fromBeginning: true });
        await this.consumer.run({
          autoCommit: false,
          eachBatchAutoResolve: false,
          eachBatch: (payload) => this.batch(payload),
        });
        this.failing = null;
        return;
      } catch (error) {
        await this.failed(error, attempt);
      }
    }
  }

  private async batch(payload: EachBatchPayload): Promise<void> {
    const { batch } = payload;
    const route = this.routes.get(batch.topic);
    if (!route) return;
    for (const message of batch.messages) {
      if (!payload.isRunning() || payload.isStale()) return;
      const outcome = await this.settled(route, batch.partition, message, payload);
      if (outcome === null) return;
      const offset = (BigInt(message.offset) + 1n).toString();
      try {
        await this.consumer.commitOffsets([{ topic: batch.topic, partition: batch.partition, offset }]);
        payload.resolveOffset(message.offset);
        await payload.heartbeat();
      } catch {
        // The partition may be another's by now: whoever has it takes the message again, and finds it known.
        return;
      }
      this.counts = { ...this.counts, [outcome]: this.counts[outcome] + 1 };
    }
  }

  /** null: the partition was lost, or the process stops, before the message was settled. */
  private async settled(
    route: IntakeRoute,
    partition: number,
    message: KafkaMessage,
    payload: EachBatchPayload,
  ): Promise<keyof IntakeCounts | null> {
    for (let attempt = 1; payload.isRunning() && !payload.isStale() && !this.stopping; attempt += 1) {
      try {
        const outcome = await this.take(route, partition, message);
        this.failing = null;
        return outcome;
      } catch (error) {
        await this.failed(error, attempt);
        try {
          await payload.heartbeat();
        } catch {
          return null;
        }
      }
    }
    return null;
  }

  private async take(route: IntakeRoute, partition: number, message: KafkaMessage): Promise<keyof IntakeCounts> {
    try {
      return await this.intake.take(route.kind, route.municipality, message.value);
    } catch (error) {
      if (!(error instanceof DeadMessage)) throw error;
      await this.producer.send({
        topic: deadLetterTopic(route.topic),
        acks: -1,
        messages: [deadLetter({ topic: route.topic, partition }, message, error, this.clock)],
      });
      return 'dead';
    }
  }

  private async failed(error: unknown, attempt: number): Promise<void> {
    this.failing = error instanceof Error ? error.message : String(error);
    this.onFailure('kafka intake', error);
    const wait = Math.min(MAX_BACKOFF_MS, 100 * 2 ** attempt);
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

import { type Kafka } from 'kafkajs';
import { type Clock } from '@kernel/clock.js';
import { Intake } from '../intake/intake.js';
import { type IntakeKind } from '../intake/intake-kind.js';
import { type CommandSender } from '../commands/sender.js';
import { type EventLog } from '../log/event-log.js';
import { connectKafka, type KafkaLog } from './connect.js';
import { KafkaIntake } from './kafka-intake.js';
import { KafkaSink } from './kafka-sink.js';
import { type Replayed, replayDeadLetters } from './replay-dead-letters.js';
import { type KafkaSettings } from './settings.js';

export interface KafkaDeps {
  readonly log: EventLog;
  readonly sender: CommandSender;
  readonly clock: Clock;
  readonly kinds: readonly IntakeKind[];
  readonly onFailure: (name: string, error: unknown) => void;
  readonly logger: KafkaLog;
}

/** The doors to a Kafka cluster: out by the relay's sink, in by topics. */
export interface KafkaDoors {
  readonly sink: KafkaSink;
  readonly prefix: string;
  /** null when no topic is taken in */
  readonly intake: KafkaIntake | null;
  /** Takes the dead letters of one topic again. Errors: TypeError for a topic that no route names. */
  replay(topic: string): Promise<Replayed[]>;
  close(): Promise<void>;
}

export const openKafka = (settings: KafkaSettings, deps: KafkaDeps): KafkaDoors => {
  const kafka: Kafka = connectKafka(settings, deps.logger);
  const { clientId, intake: routes, topicPrefix } = settings;
  const sink = new KafkaSink(kafka);
  const intake = new Intake(deps.log, deps.sender, deps.kinds);
  const taking =
    routes.length > 0 ? new KafkaIntake(kafka, intake, routes, clientId, deps.clock, deps.onFailure) : null;
  return {
    sink,
    prefix: topicPrefix,
    intake: taking,
    replay: (topic) => {
      const route = routes.find((one) => one.topic === topic);
      if (!route) throw new TypeError(`KAFKA_INTAKE_FILE names no topic ${topic}`);
      return replayDeadLetters(kafka, intake, route, clientId, deps.clock);
    },
    close: async () => {
      await taking?.stop();
      await sink.close();
    },
  };
};

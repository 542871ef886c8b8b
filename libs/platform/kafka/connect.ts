import kafkajs, { type Kafka } from 'kafkajs';
import { type KafkaSettings } from './settings.js';

export type KafkaLog = (level: 'warn' | 'error', message: string) => void;

/** A client that gives up soon by itself: whoever follows the log or a topic has a back-off of its own and says that it fails. */
export const connectKafka = ({ brokers, clientId, ssl, sasl }: KafkaSettings, log: KafkaLog): Kafka =>
  new kafkajs.Kafka({
    clientId,
    brokers: [...brokers],
    ssl,
    ...(sasl ? { sasl: { mechanism: 'scram-sha-512', ...sasl } } : {}),
    connectionTimeout: 3000,
    requestTimeout: 15_000,
    retry: { retries: 3, initialRetryTime: 100, maxRetryTime: 2000 },
    logLevel: kafkajs.logLevel.WARN,
    // Namespace and text only: what else a client logs may hold a record.
    logCreator:
      () =>
      ({ level, namespace, log: { message } }) =>
        log(level === kafkajs.logLevel.ERROR ? 'error' : 'warn', `${namespace}: ${message}`),
  });

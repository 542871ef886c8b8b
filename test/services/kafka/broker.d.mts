export interface Broker {
  readonly address: string;
  start(): Promise<void>;
  stop(): Promise<void>;
  pause(): void;
  resume(): void;
  close(): Promise<void>;
}

export function openBroker(): Promise<Broker>;

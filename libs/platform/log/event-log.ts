import { type EventCodec } from '@kernel/codec.js';
import { type Decider } from '@kernel/decider.js';
import { type DomainEvent, type Recorded } from '@kernel/event.js';
import { fold } from '@kernel/fold.js';
import { type Municipality } from '@kernel/municipality.js';
import { type StreamName, streamName } from '@kernel/stream-name.js';
import { type EventStore, type ExpectedRevision, type StoredEvent } from '../event-store/port.js';
import { toRecorded } from './recorded.js';

export interface LoadedStream<E extends DomainEvent = DomainEvent> {
  readonly stream: StreamName;
  readonly stored: readonly StoredEvent[];
  readonly events: readonly Recorded<E>[];
  readonly revision: ExpectedRevision;
  readonly lastHash: string | null;
}

/** The log as deciders read it: streams lifted to current versions and folded. */
export class EventLog {
  constructor(
    readonly store: EventStore,
    readonly codec: EventCodec,
  ) {}

  async stream<E extends DomainEvent = DomainEvent>(name: StreamName): Promise<LoadedStream<E>> {
    const stored = await this.store.readStream(name);
    const last = stored.at(-1);
    return {
      stream: name,
      stored,
      // The category decides which events a stream can hold; its module declared them to the codec.
      events: stored.map((event) => toRecorded(this.codec, event) as Recorded<E>),
      revision: last?.revision ?? 'none',
      lastHash: last?.hash ?? null,
    };
  }

  async load<S, E extends DomainEvent>(
    decider: Decider<S, E>,
    municipality: Municipality,
    id: string,
  ): Promise<LoadedStream<E> & { readonly state: S }> {
    const loaded = await this.stream<E>(streamName(decider.category, municipality, id));
    return { ...loaded, state: fold(decider, loaded.events) };
  }

  async subject(municipality: Municipality, subject: `${string}:${string}`): Promise<readonly Recorded[]> {
    const stored = await this.store.readSubject(municipality, subject);
    return stored.map((event) => toRecorded(this.codec, event));
  }
}

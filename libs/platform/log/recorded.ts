import { type EventCodec } from '@kernel/codec.js';
import { type DomainEvent, type EventMeta, type Recorded } from '@kernel/event.js';
import { type StoredEvent } from '../event-store/port.js';

/** A stored event as folds see it: current version, no vault content. Errors: UnknownEventType. */
export const toRecorded = (codec: EventCodec, event: StoredEvent): Recorded => ({
  type: event.type,
  v: codec.versionOf(event.type),
  data: codec.read(event.type, event.v, event.data),
  occurredAt: event.occurredAt,
  subjects: event.subjects,
  deadlines: event.deadlines,
  meta: metaOf(event),
});

export const metaOf = (event: StoredEvent): EventMeta => ({
  id: event.id,
  stream: event.stream,
  revision: event.revision,
  municipality: event.municipality,
  occurredAt: event.occurredAt,
  recordedAt: event.recordedAt,
  actor: event.actor,
  commandId: event.commandId,
  correlationId: event.correlationId,
  causationId: event.causationId,
  subjects: event.subjects,
});

export type AnyRecorded = Recorded<DomainEvent>;

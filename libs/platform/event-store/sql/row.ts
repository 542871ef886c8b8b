import { type EventToAppend, type StoredEvent } from '../port.js';

export interface EventRow {
  municipality: string;
  stream: string;
  revision: string;
  position: string;
  event_id: string;
  type: string;
  v: number;
  occurred_at: string;
  command_id: string;
  envelope: object;
  data: object;
  prev_hash: string | null;
  hash: string;
}

export const COLUMNS =
  'municipality, stream, revision, position, event_id, type, v, occurred_at, command_id, envelope, data, prev_hash, hash';

/** The form that the SQL function `append_events` reads. */
export const toWire = (event: EventToAppend): object => {
  const { id, type, v, occurredAt, commandId, data, prevHash, hash, ...envelope } = event;
  return { id, type, v, occurredAt, recordedAt: event.recordedAt, commandId, envelope, data, prevHash, hash };
};

export const fromRow = (row: EventRow): StoredEvent => {
  const envelope = row.envelope as Omit<
    EventToAppend,
    'id' | 'type' | 'v' | 'occurredAt' | 'commandId' | 'data' | 'prevHash' | 'hash'
  >;
  return {
    ...envelope,
    id: row.event_id,
    type: row.type,
    v: row.v,
    occurredAt: row.occurred_at,
    commandId: row.command_id,
    data: row.data,
    prevHash: row.prev_hash,
    hash: row.hash,
    stream: row.stream as StoredEvent['stream'],
    municipality: row.municipality as StoredEvent['municipality'],
    revision: BigInt(row.revision),
    position: row.position,
  };
};

import { type EventStore, type StoredEvent } from '@platform/event-store/port.js';

/** The whole of a small log. */
export const everything = async (store: EventStore): Promise<readonly StoredEvent[]> =>
  (await store.readAll({ after: null, limit: 10_000 })).events;

export const typesIn = async (store: EventStore): Promise<string[]> =>
  (await everything(store)).map(({ type }) => type);

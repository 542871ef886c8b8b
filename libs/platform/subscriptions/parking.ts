import { type Municipality } from '@kernel/municipality.js';
import { type StoredEvent } from '../event-store/port.js';
import { type Sql } from '../sql/database.js';

export interface ParkedKey {
  readonly subscription: string;
  readonly municipality: Municipality;
  readonly key: string;
  readonly error: string;
  readonly parkedAt: string;
  readonly events: number;
}

export const parkedKeysOf = async (sql: Sql, subscription: string): Promise<Set<string>> => {
  const rows = await sql.query<{ municipality: string; key: string }>(
    'select municipality, key from parked_keys where subscription = $1',
    [subscription],
  );
  return new Set(rows.map((row) => `${row.municipality}/${row.key}`));
};

/** Parks a key at an event, or adds a later event to a key that is parked. */
export const park = async (
  sql: Sql,
  subscription: string,
  key: string,
  event: StoredEvent,
  error: string,
): Promise<void> => {
  await sql.query(
    `insert into parked_keys (subscription, municipality, key, error) values ($1, $2, $3, $4) on conflict do nothing`,
    [subscription, event.municipality, key, error],
  );
  await sql.query(
    `insert into parked_events (subscription, municipality, key, position, event_id) values ($1, $2, $3, $4, $5)
     on conflict do nothing`,
    [subscription, event.municipality, key, event.position, event.id],
  );
};

export const unpark = async (
  sql: Sql,
  parked: Pick<ParkedKey, 'subscription' | 'municipality' | 'key'>,
): Promise<void> => {
  const key = [parked.subscription, parked.municipality, parked.key];
  await sql.query('delete from parked_events where subscription = $1 and municipality = $2 and key = $3', key);
  await sql.query('delete from parked_keys where subscription = $1 and municipality = $2 and key = $3', key);
};

export const listParked = async (sql: Sql): Promise<ParkedKey[]> => {
  const rows = await sql.query<{
    subscription: string;
    municipality: Municipality;
    key: string;
    error: string;
    parked_at: string;
    events: number;
  }>(
    `select k.subscription, k.municipality, k.key, k.error, k.parked_at,
            (select count(*)::int from parked_events e
             where e.subscription = k.subscription and e.municipality = k.municipality and e.key = k.key) as events
     from parked_keys k order by k.parked_at, k.subscription, k.key`,
  );
  return rows.map(({ parked_at, ...row }) => ({ ...row, parkedAt: parked_at }));
};

/** Ids of a parked key's events, in the order they came. */
export const parkedEventIds = async (
  sql: Sql,
  parked: Pick<ParkedKey, 'subscription' | 'municipality' | 'key'>,
): Promise<string[]> => {
  const rows = await sql.query<{ event_id: string }>(
    `select event_id from parked_events where subscription = $1 and municipality = $2 and key = $3 order by ordinal`,
    [parked.subscription, parked.municipality, parked.key],
  );
  return rows.map((row) => row.event_id);
};

export const errorText = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);

/**
 * Handles a parked key's events again, in order, until none is left; each leaves as it succeeds, so that one parked in
 * the meantime is handled too and never forgotten. Errors: those of `handle`; the event and all after it stay parked.
 */
export const replayParked = async (
  sql: Sql,
  parked: Pick<ParkedKey, 'subscription' | 'municipality' | 'key'>,
  handle: (eventId: string) => Promise<void>,
): Promise<void> => {
  const key = [parked.subscription, parked.municipality, parked.key];
  for (let ids = await parkedEventIds(sql, parked); ids.length > 0; ids = await parkedEventIds(sql, parked)) {
    for (const id of ids) {
      await handle(id);
      await sql.query(
        'delete from parked_events where subscription = $1 and municipality = $2 and key = $3 and event_id = $4',
        [...key, id],
      );
    }
  }
  await sql.query(
    `delete from parked_keys k where k.subscription = $1 and k.municipality = $2 and k.key = $3
       and not exists (select 1 from parked_events e
         where e.subscription = k.subscription and e.municipality = k.municipality and e.key = k.key)`,
    key,
  );
};

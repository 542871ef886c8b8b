import { type EventLog } from '../log/event-log.js';
import { type Database, type Sql } from '../sql/database.js';
import { type AnyView, tableOf } from './view.js';
import { ViewFollower } from './view-follower.js';
import { createViewTable } from './view-table.js';

interface Live {
  readonly version: number;
  readonly generation: number;
}

export const liveGeneration = async (sql: Sql, view: string): Promise<Live | null> => {
  const [row] = await sql.query<Live>('select version, generation from views where name = $1', [view]);
  return row ?? null;
};

/** The follower of the live generation; null when there is none of the program's version yet. */
export const openLive = async (
  db: Database,
  log: EventLog,
  view: AnyView,
  owner: string,
): Promise<ViewFollower | null> => {
  const live = await liveGeneration(db, view.name);
  return live?.version === view.version ? new ViewFollower(db, log, view, live.generation, owner) : null;
};

/** Starts a generation beside the live one. Readers keep the old table until `swap`. */
export const startGeneration = async (
  db: Database,
  log: EventLog,
  view: AnyView,
  owner: string,
): Promise<ViewFollower> => {
  const live = await liveGeneration(db, view.name);
  const generation = (live?.generation ?? 0) + 1;
  await dropGeneration(db, view, generation);
  await createViewTable(db, view, generation);
  return new ViewFollower(db, log, view, generation, owner);
};

/** Makes a generation the one that readers see, and drops its predecessor, in one transaction. */
export const swap = async (db: Database, follower: ViewFollower): Promise<void> => {
  const { view, generation } = follower;
  await db.transaction(async (tx) => {
    const live = await liveGeneration(tx, view.name);
    await tx.query(
      `insert into views (name, version, generation) values ($1, $2, $3)
       on conflict (name) do update set version = $2, generation = $3, swapped_at = now()`,
      [view.name, view.version, generation],
    );
    if (live && live.generation !== generation) await dropGeneration(tx, view, live.generation);
  });
};

const dropGeneration = async (sql: Sql, view: AnyView, generation: number): Promise<void> => {
  await sql.script(`drop table if exists ${tableOf(view.name, generation)}`);
  for (const table of ['checkpoints', 'parked_events', 'parked_keys']) {
    await sql.query(`delete from ${table} where subscription like $1`, [`view:${view.name}@%.g${generation}`]);
  }
};

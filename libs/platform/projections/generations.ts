import { faultPoint } from '../faults/fault-point.js';
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

/** Builds a generation from the whole log beside the live one and swaps it in. Errors: those of the fold are parked. */
export const rebuild = async (
  db: Database,
  log: EventLog,
  view: AnyView,
  owner: string,
  progress: (events: number) => void = () => undefined,
): Promise<void> => {
  const follower = await startGeneration(db, log, view, owner);
  let events = 0;
  for (;;) {
    const from = await follower.position();
    const page = await log.store.readAll({ after: from, limit: follower.batchSize, categories: view.categories });
    if (page.next === null || log.store.compare(page.next, from) <= 0) break;
    await follower.handle(page, from);
    progress((events += page.events.length));
  }
  faultPoint('rebuild.before-swap');
  await swap(db, follower);
};

/** Builds every view whose live version is not the program's. */
export const buildMissing = async (
  db: Database,
  log: EventLog,
  views: readonly AnyView[],
  owner: string,
): Promise<void> => {
  for (const view of views) {
    if ((await liveGeneration(db, view.name))?.version !== view.version) await rebuild(db, log, view, owner);
  }
};

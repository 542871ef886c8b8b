import { type Database } from './database.js';
import { type Migration } from './migration.js';
import { eventLog } from './migrations/001-event-log.js';
import { machinery } from './migrations/002-machinery.js';
import { vault } from './migrations/003-vault.js';

const migrations: readonly Migration[] = [eventLog, machinery, vault];

export const WRITER_ROLE = 'bevillingslogg_writer';

/** Brings the schema up to date; safe to call from several processes at once. Returns the ids that were applied. */
export const migrate = async (db: Database): Promise<string[]> =>
  db.transaction(async (tx) => {
    await tx.query('select pg_advisory_xact_lock(7413902)');
    await tx.script(
      'create table if not exists schema_migrations (id text primary key, applied_at timestamptz not null default now())',
    );
    const done = new Set((await tx.query<{ id: string }>('select id from schema_migrations')).map((row) => row.id));
    const pending = migrations.filter((migration) => !done.has(migration.id));
    for (const migration of pending) {
      await tx.script(migration.sql);
      await tx.query('insert into schema_migrations (id) values ($1)', [migration.id]);
    }
    return pending.map((migration) => migration.id);
  });

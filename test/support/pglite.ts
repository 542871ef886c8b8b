import { type PGlite } from '@electric-sql/pglite';
import { type Database } from '@platform/sql/database.js';
import { migrate, WRITER_ROLE } from '@platform/sql/migrate.js';
import { wrapPglite } from '@platform/sql/pglite.js';

declare global {
  /** set by jest.env.mjs */
  var __PGLITE__: (() => Promise<PGlite>) | undefined;
}

const emptied = async (): Promise<PGlite> => {
  if (!globalThis.__PGLITE__) throw new Error('no embedded PostgreSQL here: jest must run with jest.env.mjs');
  const lite = await globalThis.__PGLITE__();
  // Alone in its statement: `discard all` refuses to run inside a block. It also takes back the role of the last spec.
  await lite.exec('discard all');
  await lite.exec(`
    do $$ declare name text; begin
      for name in select nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema' loop
        execute format('drop schema %I cascade', name);
      end loop;
    end $$;
    create schema public;`);
  return lite;
};

/** The worker's embedded engine with no tables at all and the rights of its owner, for specs of migration itself. */
export const emptyDatabase = async (): Promise<Database> => ({
  ...wrapPglite(await emptied()),
  close: () => Promise.resolve(),
});

/**
 * An empty, migrated database with the writer's rights. Every call gives the same engine emptied again, so take one per
 * test or per file and never two at once; closing it does nothing.
 */
export const freshDatabase = async (): Promise<Database> => {
  const db = await emptyDatabase();
  await migrate(db);
  await db.script(`set role ${WRITER_ROLE}`);
  return db;
};

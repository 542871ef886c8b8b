import { type Database } from '@platform/sql/database.js';
import { migrate, WRITER_ROLE } from '@platform/sql/migrate.js';
import { openPglite } from '@platform/sql/pglite.js';
import { openPostgres } from '@platform/sql/postgres.js';

/** The database of a process, migrated, with the writer's rights: PostgreSQL by URL, else embedded in a directory. */
export const openDatabase = async (url: string | undefined, directory: string | null): Promise<Database> => {
  if (url) {
    const owner = openPostgres(url, { poolSize: 1 });
    try {
      await migrate(owner);
    } finally {
      await owner.close();
    }
    return openPostgres(url, { role: WRITER_ROLE });
  }
  const db = await openPglite(directory);
  await migrate(db);
  await db.script(`set role ${WRITER_ROLE}`);
  return db;
};

import { type Database } from '@platform/sql/database.js';
import { migrate } from '@platform/sql/migrate.js';
import { openPostgres } from '@platform/sql/postgres.js';
import { freshDatabase } from '../support/pglite.js';
import { describePostgres, freshPostgres, type FreshPostgres } from '../support/postgres.js';

/**
 * A suite on the embedded engine and, where one is at hand, on a real server: one SQL text must do for both. On the server
 * the tests share a database that is emptied for each: creating one takes longer than most tests.
 */
export const describePostgresToo = (name: string, suite: (fresh: () => Promise<Database>) => void): void => {
  describe(`${name} (PGlite)`, () => suite(freshDatabase));
  describePostgres(name, () => {
    let server: FreshPostgres;
    let owner: Database;
    beforeAll(async () => {
      server = await freshPostgres({ poolSize: 4 });
      owner = openPostgres(server.url, { poolSize: 1 });
    });
    afterAll(async () => {
      await owner.close();
      await server.drop();
    });
    suite(async () => {
      await owner.script('drop schema public cascade; create schema public');
      await migrate(owner);
      return server.db;
    });
  });
};

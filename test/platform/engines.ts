import { type Database } from '@platform/sql/database.js';
import { freshDatabase } from '../support/pglite.js';
import { describePostgres, freshPostgres, type FreshPostgres } from '../support/postgres.js';

/** A suite on the embedded engine and, where one is at hand, on a real server: one SQL text must do for both. */
export const describePostgresToo = (name: string, suite: (fresh: () => Promise<Database>) => void): void => {
  describe(`${name} (PGlite)`, () => suite(freshDatabase));
  describePostgres(name, () => {
    const open: FreshPostgres[] = [];
    afterEach(async () => {
      await Promise.all(open.splice(0).map((fresh) => fresh.drop()));
    });
    suite(async () => {
      const fresh = await freshPostgres({ poolSize: 4 });
      open.push(fresh);
      return fresh.db;
    });
  });
};

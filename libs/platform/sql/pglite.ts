import { PGlite, types } from '@electric-sql/pglite';
import { type Database, type Sql, breathe } from './database.js';

const asText = (value: string): string => value;
const parsers = {
  [types.INT8]: asText,
  [types.DATE]: asText,
  [types.TIMESTAMP]: asText,
  [types.TIMESTAMPTZ]: asText,
  [types.NUMERIC]: asText,
};

interface Queryable {
  query<R>(text: string, params?: unknown[], options?: { parsers: typeof parsers }): Promise<{ rows: R[] }>;
  exec(text: string): Promise<unknown>;
}

const sqlOn = (connection: Queryable): Sql => ({
  async query<R extends object>(text: string, params: readonly unknown[] = []): Promise<R[]> {
    const { rows } = await connection.query<R>(text, [...params], { parsers });
    await breathe();
    return rows;
  },
  async script(text) {
    await connection.exec(text);
  },
});

/** The embedded engine: a PostgreSQL in this process, in memory or in a directory. One process at a time. */
export const openPglite = async (directory: string | null, options: { template?: Blob } = {}): Promise<Database> => {
  const lite = await PGlite.create({
    ...(directory === null ? {} : { dataDir: directory }),
    ...(options.template ? { loadDataDir: options.template } : {}),
  });
  return wrapPglite(lite);
};

export const wrapPglite = (lite: PGlite): Database => ({
  engine: 'pglite',
  ...sqlOn(lite),
  transaction: (work) => lite.transaction((tx) => work(sqlOn(tx))),
  close: () => lite.close(),
});

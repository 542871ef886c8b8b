import pg from 'pg';
import { type Database, type Sql } from './database.js';

const asText = (value: string): string => value;
const TEXT_TYPES = [20, 1082, 1114, 1184, 1700];
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary'): unknown =>
    TEXT_TYPES.includes(oid) ? asText : pg.types.getTypeParser(oid, format),
};

interface Queryable {
  query(text: string, params?: unknown[]): Promise<{ rows: unknown[] }>;
}

const sqlOn = (connection: Queryable): Sql => ({
  async query<R extends object>(text: string, params: readonly unknown[] = []): Promise<R[]> {
    const { rows } = await connection.query(text, [...params]);
    return rows as R[];
  },
  async script(text) {
    await connection.query(text);
  },
});

export interface PostgresOptions {
  readonly poolSize?: number;
  /** role taken by every connection; none while migrating */
  readonly role?: string;
}

/** PostgreSQL 15 or newer. Errors: those of the server, with their SQLSTATE in `code`. */
export const openPostgres = (url: string, options: PostgresOptions = {}): Database => {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.poolSize ?? 10,
    types,
    ...(options.role ? { options: `-c role=${options.role}` } : {}),
  });
  // An idle connection that the server drops must not end the process; the next query opens a new one.
  pool.on('error', () => undefined);
  return {
    engine: 'postgres',
    ...sqlOn(pool),
    async transaction(work) {
      const client = await pool.connect();
      let broken: Error | undefined;
      try {
        await client.query('begin');
        const result = await work(sqlOn(client));
        await client.query('commit');
        return result;
      } catch (error) {
        await client.query('rollback').catch((lost: Error) => (broken = lost));
        throw error;
      } finally {
        client.release(broken);
      }
    },
    close: () => pool.end(),
  };
};

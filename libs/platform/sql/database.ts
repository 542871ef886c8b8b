import { type Municipality } from '@kernel/municipality.js';

export type Row = Record<string, unknown>;

/** One connection's worth of SQL. int8, date and timestamp columns arrive as text on every engine. */
export interface Sql {
  query<R extends object = Row>(text: string, params?: readonly unknown[]): Promise<R[]>;
  /** several statements without parameters, for migrations and table definitions */
  script(text: string): Promise<void>;
}

export interface Database extends Sql {
  readonly engine: 'pglite' | 'postgres';
  /** Runs `work` in one transaction; rolled back when it throws. Use only `tx` inside: PGlite has one connection. */
  transaction<T>(work: (tx: Sql) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/**
 * Reads under row-level security: the second fence between municipalities (the first is the query's own condition).
 * Nothing can be written in here.
 */
export const readAs = <T>(db: Database, municipality: Municipality, work: (tx: Sql) => Promise<T>): Promise<T> =>
  db.transaction(async (tx) => {
    await tx.query(`select set_config('bevillingslogg.municipality', $1, true)`, [municipality]);
    await tx.script('set local role bevillingslogg_reader');
    return work(tx);
  });

/** PGlite answers in microtasks: without a macrotask between, busy callers starve every timer and socket. */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

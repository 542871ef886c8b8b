import { randomUUID } from 'node:crypto';
import { type Database } from '@platform/sql/database.js';
import { migrate, WRITER_ROLE } from '@platform/sql/migrate.js';
import { openPostgres } from '@platform/sql/postgres.js';

export interface FreshPostgres {
  /** a pool with the writer's rights */
  readonly db: Database;
  /** of the new database, with the rights of the user named in TEST_POSTGRES_URL */
  readonly url: string;
  /** Closes `db` and removes the database, ending any other connection to it. Safe to call twice. */
  drop(): Promise<void>;
}

const serverUrl = (): string => {
  const url = process.env['TEST_POSTGRES_URL'];
  if (!url) throw new Error('TEST_POSTGRES_URL is not set, for example postgres://postgres@127.0.0.1:5432/postgres');
  return url;
};

const onServer = async (statement: string): Promise<void> => {
  const server = openPostgres(serverUrl(), { poolSize: 1 });
  try {
    await server.script(statement);
  } finally {
    await server.close();
  }
};

/** A migrated database of its own on the server of TEST_POSTGRES_URL. Call `drop` in afterAll or afterEach. */
export const freshPostgres = async (options: { poolSize?: number } = {}): Promise<FreshPostgres> => {
  const name = `bevillingslogg_test_${randomUUID().replaceAll('-', '')}`;
  await onServer(`create database ${name}`);
  const url = Object.assign(new URL(serverUrl()), { pathname: `/${name}` }).href;
  const remove = (): Promise<void> => onServer(`drop database if exists ${name} with (force)`);
  const owner = openPostgres(url, { poolSize: 1 });
  try {
    await migrate(owner);
  } catch (error) {
    await owner.close();
    await remove();
    throw error;
  }
  await owner.close();
  const db = openPostgres(url, { ...options, role: WRITER_ROLE });
  let dropped: Promise<void> | undefined;
  return { db, url, drop: () => (dropped ??= db.close().then(remove)) };
};

/** A suite against a real PostgreSQL. Without TEST_POSTGRES_URL it is one skipped test, and the run says so aloud. */
export const describePostgres = (name: string, suite: () => void): void => {
  if (process.env['TEST_POSTGRES_URL']) {
    describe(`${name} (PostgreSQL)`, suite);
    return;
  }
  describe(`${name} (PostgreSQL)`, () => {
    it.skip('is not run: TEST_POSTGRES_URL is not set', () => undefined);
  });
  process.stderr.write(`SKIPPED: "${name}" needs PostgreSQL. Set TEST_POSTGRES_URL or run: npm run test:postgres\n`);
};

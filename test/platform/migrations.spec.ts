import { type Database } from '@platform/sql/database.js';
import { migrate } from '@platform/sql/migrate.js';
import { openPostgres } from '@platform/sql/postgres.js';
import { emptyDatabase, freshDatabase } from '../support/pglite.js';
import { describePostgres, freshPostgres } from '../support/postgres.js';

const shape = (db: Database): Promise<object[]> =>
  db.query(
    `select table_name::text, column_name::text, data_type::text, is_nullable::text from information_schema.columns
     where table_schema = 'public' order by 1, 2`,
  );
const rules = (db: Database): Promise<object[]> =>
  db.query(`select tablename::text, policyname::text, cmd, qual, with_check from pg_policies order by 1, 2`);

describe('migrations', () => {
  it('are applied once, in order, whoever asks again', async () => {
    const db = await emptyDatabase();
    const applied = await migrate(db);
    expect(applied).toEqual([...applied].sort());
    expect(applied.length).toBeGreaterThanOrEqual(3);
    const before = await shape(db);
    expect(await migrate(db)).toEqual([]);
    expect(await shape(db)).toEqual(before);
  });

  it('leave nothing behind when one fails', async () => {
    const db = await emptyDatabase();
    await db.script('create table vault_entries (n int)');
    await expect(migrate(db)).rejects.toThrow(/already exists/);
    expect(await db.query(`select to_regclass('events') as t, to_regclass('schema_migrations') as m`)).toEqual([
      { t: null, m: null },
    ]);
    await db.script('drop table vault_entries');
    expect((await migrate(db)).length).toBeGreaterThanOrEqual(3);
  });
});

describePostgres('migrations', () => {
  it('make the same tables and the same fences on both engines', async () => {
    const embedded = await freshDatabase();
    const fresh = await freshPostgres();
    try {
      expect(await shape(fresh.db)).toEqual(await shape(embedded));
      expect(await rules(fresh.db)).toEqual(await rules(embedded));
    } finally {
      await fresh.drop();
    }
  });

  it('are applied once when several processes start at the same time', async () => {
    const fresh = await freshPostgres();
    const processes = Array.from({ length: 4 }, () => openPostgres(fresh.url, { poolSize: 1 }));
    try {
      const [first] = processes;
      await first?.script('drop schema public cascade; create schema public');
      const applied = await Promise.all(processes.map((process) => migrate(process)));
      expect(applied.filter((ids) => ids.length > 0)).toHaveLength(1);
      expect(await migrate(processes[0] as Database)).toEqual([]);
    } finally {
      await Promise.all(processes.map((process) => process.close()));
      await fresh.drop();
    }
  });
});

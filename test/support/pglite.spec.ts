import { emptyDatabase, freshDatabase } from './pglite.js';

describe('freshDatabase', () => {
  it('is migrated, empty and limited to the rights of the writer', async () => {
    const db = await freshDatabase();
    expect(await db.query('select current_user::text as who, (select count(*)::int from events) as events')).toEqual([
      { who: 'bevillingslogg_writer', events: 0 },
    ]);
    await expect(db.query('drop table events')).rejects.toThrow(/must be owner/);
  });

  it('keeps nothing of the test before it, neither tables nor schemas nor settings', async () => {
    const before = await freshDatabase();
    await before.script(
      `create table left_over (n int); set search_path = pg_catalog; reset role; create schema other`,
    );
    await before.close();
    const after = await freshDatabase();
    expect(await after.query(`select to_regclass('public.left_over') as t, to_regnamespace('other') as s`)).toEqual([
      { t: null, s: null },
    ]);
    expect(await after.query('show search_path')).toEqual([{ search_path: 'public' }]);
  });

  it('reads int8 as text, as on PostgreSQL', async () => {
    const db = await freshDatabase();
    expect(await db.query('select position from log_head')).toEqual([{ position: '0' }]);
  });

  it('can also be had without any table', async () => {
    const db = await emptyDatabase();
    expect(await db.query(`select to_regclass('events') as t`)).toEqual([{ t: null }]);
  });
});

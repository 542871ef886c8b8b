import { openPostgres } from '@platform/sql/postgres.js';
import { describePostgres, freshPostgres } from './postgres.js';

describePostgres('freshPostgres', () => {
  it('gives each caller a database of its own with the rights of the writer', async () => {
    const [one, two] = await Promise.all([freshPostgres(), freshPostgres()]);
    try {
      await one.db.query(`insert into views (name, version, generation) values ('v', 1, 1)`);
      expect(await two.db.query('select count(*)::int as n from views')).toEqual([{ n: 0 }]);
      expect(await one.db.query('select current_user::text as who')).toEqual([{ who: 'bevillingslogg_writer' }]);
    } finally {
      await Promise.all([one.drop(), two.drop()]);
    }
  });

  it('removes the database, also while somebody is connected to it', async () => {
    const { url, drop } = await freshPostgres();
    const lingering = openPostgres(url, { poolSize: 1 });
    await lingering.query('select 1');
    await drop();
    await drop();
    await expect(lingering.query('select 1')).rejects.toThrow();
    await lingering.close();
  });
});

import { describePostgres, freshPostgres, type FreshPostgres } from '../support/postgres.js';
import { vaultContract } from './vault.js';
import { sqlVaultAtHand, vaultSqlContract } from './vault-sql.js';

describePostgres('vault contract', () => {
  const open: FreshPostgres[] = [];
  const make = async (): Promise<FreshPostgres['db']> => {
    const fresh = await freshPostgres();
    open.push(fresh);
    return fresh.db;
  };
  afterEach(async () => {
    await Promise.all(open.splice(0).map((fresh) => fresh.drop()));
  });

  vaultContract('PostgreSQL', async () => sqlVaultAtHand(await make()));
  vaultSqlContract('PostgreSQL', make);
});

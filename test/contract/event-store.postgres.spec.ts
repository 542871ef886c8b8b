import { SqlEventStore } from '@platform/event-store/sql/sql-event-store.js';
import { describePostgres, freshPostgres, type FreshPostgres } from '../support/postgres.js';
import { eventStoreCoreContract } from './event-store-core.js';
import { eventStoreSqlContract } from './event-store-sql.js';

describePostgres('event store contract', () => {
  const open: FreshPostgres[] = [];
  const make = async (): Promise<FreshPostgres['db']> => {
    const fresh = await freshPostgres();
    open.push(fresh);
    return fresh.db;
  };
  afterEach(async () => {
    await Promise.all(open.splice(0).map((fresh) => fresh.drop()));
  });

  eventStoreCoreContract('PostgreSQL', async () => new SqlEventStore(await make()));
  eventStoreSqlContract('PostgreSQL', make);
});

import { MemoryEventStore } from '@platform/event-store/memory/memory-event-store.js';
import { SqlEventStore } from '@platform/event-store/sql/sql-event-store.js';
import { eventStoreCoreContract } from './event-store-core.js';
import { eventStoreSqlContract } from './event-store-sql.js';
import { freshDatabase } from '../support/pglite.js';

eventStoreCoreContract('memory', async () => new MemoryEventStore());
eventStoreCoreContract('PGlite', async () => new SqlEventStore(await freshDatabase()));
eventStoreSqlContract('PGlite', freshDatabase);

import { SqlEventStore } from '@platform/event-store/sql/sql-event-store.js';
import { freshDatabase } from '../support/pglite.js';
import { openBench } from './thing/bench.js';
it('times', async () => {
  const db = await freshDatabase();
  let q = 0; let t = 0;
  const timed = { ...db, query: async (a: string, b?: readonly unknown[]) => { const s = performance.now(); const r = await db.query(a, b); const d = performance.now() - s; t += d; q++; if (d > 20) console.log(a.slice(0, 60), d); return r; } };
  const bench = await openBench({ store: new SqlEventStore(timed as typeof db) });
  for (const same of [true, false]) {
    q = 0; t = 0;
    const s = performance.now();
    for (let i = 0; i < 20; i++) await bench.send('count-thing', { thingId: same ? 'a' : `x${i}`, by: i });
    console.log(same, performance.now() - s, q, t);
  }
});

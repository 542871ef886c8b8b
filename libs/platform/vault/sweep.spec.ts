import { MemoryEventStore } from '../event-store/memory/memory-event-store.js';
import { type Vault } from './vault.js';
import { SqlVault } from './sql-vault.js';
import { sweepVault } from './sweep.js';
import { freshDatabase } from '../../../test/support/pglite.js';
import { sample, streamOf } from '../../../test/contract/sample-events.js';

describe('the vault is swept of what no event stands for', () => {
  it('takes out an entry whose append never happened, and keeps the one that did and the one that may still come', async () => {
    const db = await freshDatabase();
    const vault: Vault = new SqlVault(db);
    const store = new MemoryEventStore();
    const stream = streamOf('a');
    const [event] = sample(stream, { command: 'c' });
    if (!event) throw new Error('no sample');
    const kept = await vault.put('gol', event.id, { name: 'kept' });
    const orphan = await vault.put('gol', event.id, { name: 'orphan' });
    await store.append(stream, [{ ...event, protected: kept }], 'none');
    await db.transaction(async (tx) => {
      await tx.script('set local role none');
      await tx.query(`update vault_entries set put_at = now() - interval '2 hours'`);
    });
    const young = await vault.put('gol', '00000000-0000-5000-8000-000000000009', { name: 'young' });

    expect(await sweepVault(vault, store)).toBe(1);
    const left = await vault.entriesForVerification('gol', [kept.ref, orphan.ref, young.ref]);
    expect([...left.keys()].sort()).toEqual([kept.ref, young.ref].sort());
  });
});

import { MemoryVault } from '@platform/vault/memory-vault.js';
import { freshDatabase } from '../support/pglite.js';
import { vaultContract } from './vault.js';
import { sqlVaultAtHand, vaultSqlContract } from './vault-sql.js';

vaultContract('memory', async () => {
  const vault = new MemoryVault();
  const readings = async (): Promise<string[]> =>
    vault.readings.map(({ reader, purpose, ref }) => `${reader.id} ${purpose} ${ref}`);
  return { vault, readings };
});
vaultContract('PGlite', async () => sqlVaultAtHand(await freshDatabase()));
vaultSqlContract('PGlite', freshDatabase);

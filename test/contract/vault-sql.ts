import { type Database, readAs } from '@platform/sql/database.js';
import { SqlVault } from '@platform/vault/sql-vault.js';
import { uuidFrom } from '@kernel/ids.js';
import { type VaultAtHand } from './vault.js';

export const sqlVaultAtHand = (db: Database): VaultAtHand => ({
  vault: new SqlVault(db),
  readings: async () =>
    (
      await db.query<{ line: string }>(
        `select reader || ' ' || purpose || ' ' || ref as line from vault_readings order by ordinal`,
      )
    ).map(({ line }) => line),
});

/** What SQL vaults promise beside the contract: fences between municipalities, a log of readings that stays. */
export const vaultSqlContract = (name: string, make: () => Promise<Database>): void => {
  describe(`vault contract, sql: ${name}`, () => {
    let db: Database;
    beforeEach(async () => {
      db = await make();
      const vault = new SqlVault(db);
      for (const municipality of ['gol', 'hol'] as const) {
        await vault.put(municipality, uuidFrom('event'), { secret: municipality });
        await vault.putBlob(municipality, { mediaType: 'text/plain', bytes: Buffer.from(municipality) });
      }
      await db.query(
        `insert into vault_readings (municipality, ref, reader, role, purpose, read_at)
         values ('gol', 'x', 'kari', 'caseworker', 'case', now())`,
      );
    });

    it.each(['update vault_readings set reader = $$ola$$', 'delete from vault_readings', 'truncate vault_readings'])(
      'refuses `%s`',
      async (statement) => {
        await expect(db.query(statement)).rejects.toThrow(/append only|permission denied|must be owner/);
      },
    );

    it('lets nobody who writes the log change an entry or a file', async () => {
      await expect(db.query(`update vault_entries set content = '{}'`)).rejects.toThrow(/permission denied/);
      await expect(db.query(`update vault_blobs set bytes = ''`)).rejects.toThrow(/permission denied/);
      await expect(db.query('delete from vault_blobs')).rejects.toThrow(/permission denied/);
    });

    it.each(['vault_entries', 'vault_blobs', 'vault_readings'])(
      'shows a reader only its own municipality of %s',
      async (table) => {
        const seen = (municipality: 'gol' | 'aal'): Promise<object[]> =>
          readAs(db, municipality, (tx) => tx.query(`select distinct municipality from ${table}`));
        expect(await seen('gol')).toEqual([{ municipality: 'gol' }]);
        expect(await seen('aal')).toEqual([]);
      },
    );
  });
};

import { Temporal } from 'temporal-polyfill';
import { type Actor } from '@kernel/actor.js';
import { uuidFrom } from '@kernel/ids.js';
import { hashProtected } from '@platform/audit/chain.js';
import { type Reading, type Vault } from '@platform/vault/vault.js';

export interface VaultAtHand {
  readonly vault: Vault;
  /** what the vault has logged of readings: who, what for, which entry */
  readonly readings: () => Promise<readonly string[]>;
}

/** What every vault must do. `make` gives an empty one. */
export const vaultContract = (name: string, make: () => Promise<VaultAtHand>): void => {
  describe(`vault contract: ${name}`, () => {
    let vault: Vault;
    let readings: VaultAtHand['readings'];
    beforeEach(async () => {
      ({ vault, readings } = await make());
    });
    const kari: Actor = { id: 'kari', role: 'caseworker' };
    const reading: Reading = { reader: kari, purpose: 'case', at: Temporal.Instant.from('2014-01-15T12:00:00Z') };
    const eventId = uuidFrom('event');
    const missing = uuidFrom('missing');

    it('gives back what was put, exactly, with the salt that its hash was made with', async () => {
      const content = { name: 'Kari Østmo 😀 "\\\n', list: [1, 0.1, null, true, { deep: '' }] };
      const { ref, hash } = await vault.put('gol', eventId, content);
      const entry = (await vault.read('gol', [ref], reading)).get(ref);
      expect(entry?.content).toEqual(content);
      expect(hashProtected(entry?.salt ?? '', entry?.content ?? {})).toBe(hash);
    });

    it('salts each entry by itself: the same content twice has two references and two hashes', async () => {
      const [one, two] = [
        await vault.put('gol', eventId, { yes: true }),
        await vault.put('gol', eventId, { yes: true }),
      ];
      expect(one.ref).not.toBe(two.ref);
      expect(one.hash).not.toBe(two.hash);
    });

    it('leaves out what it does not have', async () => {
      const { ref } = await vault.put('gol', eventId, { a: 1 });
      expect([...(await vault.read('gol', [missing, ref], reading)).keys()]).toEqual([ref]);
      expect(await vault.read('gol', [], reading)).toEqual(new Map());
    });

    it('gives an entry to its own municipality only', async () => {
      const { ref } = await vault.put('gol', eventId, { a: 1 });
      expect((await vault.read('hol', [ref], reading)).size).toBe(0);
      await vault.discard('hol', [ref]);
      expect((await vault.read('gol', [ref], reading)).size).toBe(1);
    });

    it('forgets what is discarded, and nothing else', async () => {
      const [one, two] = [await vault.put('gol', eventId, { a: 1 }), await vault.put('gol', eventId, { a: 2 })];
      await vault.discard('gol', [one.ref, missing]);
      await vault.discard('gol', []);
      expect([...(await vault.read('gol', [one.ref, two.ref], reading)).keys()]).toEqual([two.ref]);
    });

    it('logs each reading with reader and purpose, also of what is not there', async () => {
      const { ref } = await vault.put('gol', eventId, { a: 1 });
      await vault.read('gol', [ref, missing], reading);
      await vault.read('gol', [], reading);
      expect([...(await readings())].sort()).toEqual([`kari case ${ref}`, `kari case ${missing}`].sort());
    });

    it('logs nothing for the verifier, which gets the same entries', async () => {
      const { ref, hash } = await vault.put('gol', eventId, { a: 1 });
      const entry = (await vault.entriesForVerification('gol', [ref, missing])).get(ref);
      expect(hashProtected(entry?.salt ?? '', entry?.content ?? {})).toBe(hash);
      expect(await readings()).toEqual([]);
    });

    it('does not change with the object that was put', async () => {
      const content = { list: ['a'] };
      const { ref } = await vault.put('gol', eventId, content);
      content.list.push('b');
      expect((await vault.read('gol', [ref], reading)).get(ref)?.content).toEqual({ list: ['a'] });
    });

    it('keeps a file under the hash of its bytes, once, and logs its reading', async () => {
      const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 7) % 256);
      const hash = await vault.putBlob('gol', { mediaType: 'application/pdf', bytes });
      expect(await vault.putBlob('gol', { mediaType: 'application/pdf', bytes })).toBe(hash);
      const blob = await vault.readBlob('gol', hash, reading);
      expect(blob?.mediaType).toBe('application/pdf');
      expect(Buffer.from(blob?.bytes ?? []).equals(Buffer.from(bytes))).toBe(true);
      expect(await vault.readBlob('hol', hash, reading)).toBeNull();
      expect(await vault.readBlob('gol', '00', reading)).toBeNull();
      expect(await readings()).toEqual([`kari case ${hash}`, `kari case ${hash}`, 'kari case 00']);
    });

    it('keeps an empty file', async () => {
      const hash = await vault.putBlob('gol', { mediaType: 'text/plain', bytes: new Uint8Array() });
      expect((await vault.readBlob('gol', hash, reading))?.bytes).toHaveLength(0);
    });
  });
};

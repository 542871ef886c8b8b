import { type ProtectedRef } from '@kernel/event.js';
import { sha256 } from '@kernel/hash.js';
import { type Municipality } from '@kernel/municipality.js';
import { randomBytes, randomUUID } from 'node:crypto';
import { hashProtected } from '../audit/chain.js';
import { type Blob, type Reading, type Vault, type VaultEntry } from './vault.js';

/** The vault beside a memory event store, for tests. */
export class MemoryVault implements Vault {
  readonly readings: (Reading & { ref: string })[] = [];
  private readonly entries = new Map<string, VaultEntry>();
  private readonly blobs = new Map<string, Blob>();

  async put(municipality: Municipality, _eventId: string, content: object): Promise<ProtectedRef> {
    const ref = randomUUID();
    const salt = randomBytes(16).toString('hex');
    this.entries.set(`${municipality}/${ref}`, { salt, content: structuredClone(content) });
    return { ref, hash: hashProtected(salt, content) };
  }

  async discard(municipality: Municipality, refs: readonly string[]): Promise<void> {
    for (const ref of refs) this.entries.delete(`${municipality}/${ref}`);
  }

  async read(municipality: Municipality, refs: readonly string[], reading: Reading): Promise<Map<string, VaultEntry>> {
    this.readings.push(...refs.map((ref) => ({ ...reading, ref })));
    return this.entriesForVerification(municipality, refs);
  }

  async entriesForVerification(municipality: Municipality, refs: readonly string[]): Promise<Map<string, VaultEntry>> {
    return new Map(
      refs.flatMap((ref) => {
        const entry = this.entries.get(`${municipality}/${ref}`);
        return entry ? [[ref, entry] as const] : [];
      }),
    );
  }

  async recent(): Promise<readonly []> {
    return [];
  }

  async putBlob(municipality: Municipality, blob: Blob): Promise<string> {
    const hash = sha256(blob.bytes);
    this.blobs.set(`${municipality}/${hash}`, blob);
    return hash;
  }

  async readBlob(municipality: Municipality, hash: string, reading: Reading): Promise<Blob | null> {
    this.readings.push({ ...reading, ref: hash });
    return this.blobs.get(`${municipality}/${hash}`) ?? null;
  }
}

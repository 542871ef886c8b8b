import { type ProtectedRef } from '@kernel/event.js';
import { sha256 } from '@kernel/hash.js';
import { type Municipality } from '@kernel/municipality.js';
import { randomBytes, randomUUID } from 'node:crypto';
import { hashProtected } from '../audit/chain.js';
import { type Database } from '../sql/database.js';
import { type Blob, type Reading, type Vault, type VaultEntry } from './vault.js';

export class SqlVault implements Vault {
  constructor(private readonly db: Database) {}

  async put(municipality: Municipality, eventId: string, content: object): Promise<ProtectedRef> {
    const ref = randomUUID();
    const salt = randomBytes(16).toString('hex');
    await this.db.query(
      'insert into vault_entries (municipality, ref, event_id, salt, content) values ($1, $2, $3, $4, $5)',
      [municipality, ref, eventId, salt, JSON.stringify(content)],
    );
    return { ref, hash: hashProtected(salt, content) };
  }

  async discard(municipality: Municipality, refs: readonly string[]): Promise<void> {
    if (refs.length === 0) return;
    await this.db.query('delete from vault_entries where municipality = $1 and ref = any($2::uuid[])', [
      municipality,
      refs,
    ]);
  }

  async read(municipality: Municipality, refs: readonly string[], reading: Reading): Promise<Map<string, VaultEntry>> {
    if (refs.length === 0) return new Map();
    await this.logReading(municipality, refs, reading);
    return this.entriesForVerification(municipality, refs);
  }

  async entriesForVerification(municipality: Municipality, refs: readonly string[]): Promise<Map<string, VaultEntry>> {
    if (refs.length === 0) return new Map();
    const rows = await this.db.query<{ ref: string; salt: string; content: object }>(
      'select ref, salt, content from vault_entries where municipality = $1 and ref = any($2::uuid[])',
      [municipality, refs],
    );
    return new Map(rows.map(({ ref, salt, content }) => [ref, { salt, content }]));
  }

  async recent(): Promise<readonly { municipality: Municipality; ref: string; eventId: string }[]> {
    const rows = await this.db.query<{ municipality: Municipality; ref: string; event_id: string }>(
      `select municipality, ref, event_id from vault_entries
       where put_at between now() - interval '7 days' and now() - interval '1 hour'`,
    );
    return rows.map(({ municipality, ref, event_id: eventId }) => ({ municipality, ref, eventId }));
  }

  async putBlob(municipality: Municipality, { mediaType, bytes }: Blob): Promise<string> {
    const hash = sha256(bytes);
    await this.db.query(
      `insert into vault_blobs (municipality, sha256, media_type, bytes) values ($1, $2, $3, decode($4, 'base64'))
       on conflict do nothing`,
      [municipality, hash, mediaType, Buffer.from(bytes).toString('base64')],
    );
    return hash;
  }

  async readBlob(municipality: Municipality, hash: string, reading: Reading): Promise<Blob | null> {
    await this.logReading(municipality, [hash], reading);
    const [row] = await this.db.query<{ media_type: string; bytes: string }>(
      `select media_type, encode(bytes, 'base64') as bytes from vault_blobs where municipality = $1 and sha256 = $2`,
      [municipality, hash],
    );
    return row ? { mediaType: row.media_type, bytes: Buffer.from(row.bytes, 'base64') } : null;
  }

  private async logReading(municipality: Municipality, refs: readonly string[], reading: Reading): Promise<void> {
    await this.db.query(
      `insert into vault_readings (municipality, ref, reader, role, purpose, read_at)
       select $1, ref, $3, $4, $5, $6 from unnest($2::text[]) as ref`,
      [municipality, refs, reading.reader.id, reading.reader.role, reading.purpose, reading.at.toString()],
    );
  }
}

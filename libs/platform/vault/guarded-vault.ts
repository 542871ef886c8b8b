import { type ProtectedRef } from '@kernel/event.js';
import { type Municipality } from '@kernel/municipality.js';
import { type EventStore } from '../event-store/port.js';
import { type Restriction, restrictionsOf } from './restrictions.js';
import { type Blob, type Reading, type Vault, type VaultEntry } from './vault.js';

/** What was asked for is restricted (GDPR art. 18): it stands, and nobody reads it in the ordinary course of work. */
export class ContentRestricted extends Error {
  constructor(readonly restriction: Restriction) {
    super(`the content is restricted by decision ${restriction.decisionId}`);
  }
}

/**
 * The vault as people meet it: what is restricted is not given to them. The machinery still reads it: a letter that was
 * ordered is made, and the log is verified.
 */
export class GuardedVault implements Vault {
  constructor(
    private readonly inner: Vault,
    private readonly store: EventStore,
  ) {}

  put(municipality: Municipality, eventId: string, content: object): Promise<ProtectedRef> {
    return this.inner.put(municipality, eventId, content);
  }

  discard(municipality: Municipality, refs: readonly string[]): Promise<void> {
    return this.inner.discard(municipality, refs);
  }

  /** Errors: ContentRestricted, when any of the parts is; nothing is then read, and nothing logged as read. */
  async read(municipality: Municipality, refs: readonly string[], reading: Reading): Promise<Map<string, VaultEntry>> {
    if (reading.reader.role !== 'system' && refs.length > 0) {
      const { events } = await restrictionsOf(this.store, municipality);
      for (const [eventId, restriction] of events) {
        const event = await this.store.readEvent(municipality, eventId);
        if (event?.protected && refs.includes(event.protected.ref)) throw new ContentRestricted(restriction);
      }
    }
    return this.inner.read(municipality, refs, reading);
  }

  putBlob(municipality: Municipality, blob: Blob): Promise<string> {
    return this.inner.putBlob(municipality, blob);
  }

  /** Errors: ContentRestricted. */
  async readBlob(municipality: Municipality, sha256: string, reading: Reading): Promise<Blob | null> {
    if (reading.reader.role !== 'system') {
      const restriction = (await restrictionsOf(this.store, municipality)).blobs.get(sha256);
      if (restriction) throw new ContentRestricted(restriction);
    }
    return this.inner.readBlob(municipality, sha256, reading);
  }

  recent(): ReturnType<Vault['recent']> {
    return this.inner.recent();
  }

  entriesForVerification(municipality: Municipality, refs: readonly string[]): Promise<Map<string, VaultEntry>> {
    return this.inner.entriesForVerification(municipality, refs);
  }
}

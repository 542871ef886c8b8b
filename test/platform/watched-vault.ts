import { type ProtectedRef } from '@kernel/event.js';
import { type Municipality } from '@kernel/municipality.js';
import { MemoryVault } from '@platform/vault/memory-vault.js';

/** Knows which entries it holds, so that a test can tell a leak from a loss. */
export class WatchedVault extends MemoryVault {
  readonly held = new Set<string>();
  puts = 0;

  override async put(municipality: Municipality, eventId: string, content: object): Promise<ProtectedRef> {
    const ref = await super.put(municipality, eventId, content);
    this.held.add(ref.ref);
    this.puts += 1;
    return ref;
  }

  override async discard(municipality: Municipality, refs: readonly string[]): Promise<void> {
    await super.discard(municipality, refs);
    for (const ref of refs) this.held.delete(ref);
  }
}

import { hashOf } from '@kernel/hash.js';
import { type StoredEvent } from '@platform/event-store/port.js';
import { type VaultEntry } from '@platform/vault/vault.js';
import { type PlacedEvent } from './case-events.js';
import { type Disclosure } from './disclosure.js';

/** One line of events.jsonl. What is left out stands as a hash, and in `withheld` with its ground. */
export interface Entry {
  readonly index: number;
  readonly hash: string;
  readonly path: readonly string[];
  readonly envelope?: object;
  readonly data?: object;
  readonly dataHash?: string;
  readonly protectedHash?: string | null;
  readonly vault?: VaultEntry;
  readonly withheld: {
    readonly event?: string;
    readonly data?: string;
    readonly protected?: string;
  };
}

/** Exactly what `hashEvent` hashes of an event besides its open facts and its protected part. */
const envelopeOf = (event: StoredEvent): object => {
  const { data: _d, protected: _p, hash: _h, municipality: _m, position: _n, revision, ...rest } = event;
  return { ...rest, revision: revision.toString() };
};

export const entryOf = (
  { event, index, path }: PlacedEvent,
  disclosure: Disclosure,
  vault: VaultEntry | undefined,
): Entry => {
  const placed = { index, hash: event.hash, path };
  if (disclosure.event !== null) return { ...placed, withheld: { event: disclosure.event } };
  const hidden = event.protected !== null && vault === undefined;
  return {
    ...placed,
    envelope: envelopeOf(event),
    ...(disclosure.data === null ? { data: event.data } : { dataHash: hashOf(event.data) }),
    protectedHash: event.protected?.hash ?? null,
    ...(vault ? { vault } : {}),
    withheld: {
      ...(disclosure.data === null ? {} : { data: disclosure.data }),
      ...(hidden ? { protected: disclosure.protected ?? GONE } : {}),
    },
  };
};

/** Not restricted, not another's: taken out of the vault by a decision outside this program. */
const GONE = 'ligger ikke lenger i hvelvet';

import { type Municipality } from '@kernel/municipality.js';
import { type EventStore } from '../event-store/port.js';
import { MerkleTree } from './merkle-tree.js';

export interface InclusionProof {
  readonly eventId: string;
  readonly hash: string;
  /** place among the municipality's events, from 0 */
  readonly index: number;
  readonly size: number;
  readonly path: readonly string[];
  readonly root: string;
}

/**
 * A municipality's log as a Merkle tree, read at one moment. Reads the hashes of all its events; at a hundred thousand
 * events that is seconds, not milliseconds.
 */
export class LogProofs {
  private constructor(
    readonly tree: MerkleTree,
    private readonly indexes: ReadonlyMap<string, number>,
    private readonly hashes: readonly string[],
  ) {}

  static async of(store: EventStore, municipality: Municipality): Promise<LogProofs> {
    const events = await store.readHashes(municipality);
    const hashes = events.map(({ hash }) => hash);
    return new LogProofs(new MerkleTree(hashes), new Map(events.map(({ id }, index) => [id, index])), hashes);
  }

  /** Null for an event that is not among the first `size`. Errors: RangeError when the log holds fewer. */
  inclusion(eventId: string, size: number): InclusionProof | null {
    const index = this.indexes.get(eventId);
    if (index === undefined || index >= size) return null;
    const hash = this.hashes[index] ?? '';
    return { eventId, hash, index, size, path: this.tree.inclusion(index, size), root: this.tree.root(size) };
  }
}

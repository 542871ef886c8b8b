import { createHash } from 'node:crypto';
import { leafHash, nodeHash } from './merkle.js';

/**
 * The Merkle tree of RFC 6962 § 2.1 over the event hashes of a log, with the proofs of §§ 2.1.1 and 2.1.2. The roots of
 * perfect subtrees are computed once, so that many proofs of one log cost little more than one.
 */
export class MerkleTree {
  /** levels[k][i]: root of the leaves from i·2^k on, 2^k of them */
  private readonly levels: string[][];

  /** `data` in hex, in log order. */
  constructor(data: readonly string[]) {
    this.levels = [data.map(leafHash)];
    for (let below = this.levels[0] ?? []; below.length > 1;) {
      const above: string[] = [];
      for (let index = 0; index + 1 < below.length; index += 2) {
        above.push(nodeHash(below[index] ?? '', below[index + 1] ?? ''));
      }
      this.levels.push(above);
      below = above;
    }
  }

  get size(): number {
    return this.levels[0]?.length ?? 0;
  }

  /** Root over the first `size` leaves. Errors: RangeError when there are not so many. */
  root(size = this.size): string {
    this.check(size <= this.size && size >= 0, `no tree of ${size} leaves`);
    return size === 0 ? createHash('sha256').digest('hex') : this.range(0, size);
  }

  /** Audit path of a leaf in the tree of the first `size` leaves, nearest sibling first. Errors: RangeError. */
  inclusion(index: number, size = this.size): string[] {
    this.check(index >= 0 && index < size && size <= this.size, `no leaf ${index} in a tree of ${size}`);
    return this.path(index, 0, size);
  }

  /** Proof that the tree of `first` leaves is the beginning of that of `second`. Errors: RangeError. */
  consistency(first: number, second = this.size): string[] {
    this.check(first > 0 && first <= second && second <= this.size, `no trees of ${first} and ${second} leaves`);
    return first === second ? [] : this.subproof(first, 0, second, true);
  }

  private path(index: number, start: number, size: number): string[] {
    if (size === 1) return [];
    const half = split(size);
    return index < half
      ? [...this.path(index, start, half), this.range(start + half, size - half)]
      : [...this.path(index - half, start + half, size - half), this.range(start, half)];
  }

  private subproof(first: number, start: number, size: number, known: boolean): string[] {
    if (first === size) return known ? [] : [this.range(start, size)];
    const half = split(size);
    return first <= half
      ? [...this.subproof(first, start, half, known), this.range(start + half, size - half)]
      : [...this.subproof(first - half, start + half, size - half, false), this.range(start, half)];
  }

  private range(start: number, size: number): string {
    const level = Math.log2(size);
    if (Number.isInteger(level) && start % size === 0) {
      const known = this.levels[level]?.[start / size];
      if (known !== undefined) return known;
    }
    const half = split(size);
    return nodeHash(this.range(start, half), this.range(start + half, size - half));
  }

  private check(holds: boolean, message: string): void {
    if (!holds) throw new RangeError(message);
  }
}

/** The largest power of two below `size`. */
const split = (size: number): number => {
  let half = 1;
  while (half * 2 < size) half *= 2;
  return half;
};

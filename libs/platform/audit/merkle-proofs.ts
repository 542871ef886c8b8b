import { leafHash, nodeHash } from './merkle.js';

/** The root that an audit path leads to (RFC 9162 § 2.1.3.2); null when the path does not fit the tree's form. */
export const rootByInclusion = (data: string, index: number, size: number, path: readonly string[]): string | null => {
  if (index < 0 || index >= size) return null;
  let at = index;
  let last = size - 1;
  let root = leafHash(data);
  for (const sibling of path) {
    if (last === 0) return null;
    if (at % 2 === 1 || at === last) {
      root = nodeHash(sibling, root);
      while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)];
    } else {
      root = nodeHash(root, sibling);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 ? root : null;
};

export interface TreeHead {
  readonly size: number;
  readonly root: string;
}

/** Whether the later tree begins with all of the earlier one (RFC 9162 § 2.1.4.2). */
export const isConsistent = (earlier: TreeHead, later: TreeHead, proof: readonly string[]): boolean => {
  if (earlier.size > later.size || earlier.size < 0) return false;
  if (earlier.size === later.size) return proof.length === 0 && earlier.root === later.root;
  // An empty tree is the beginning of every tree.
  if (earlier.size === 0) return proof.length === 0;
  const steps = isPowerOfTwo(earlier.size) ? [earlier.root, ...proof] : [...proof];
  const [start, ...rest] = steps;
  if (start === undefined) return false;
  let [at, last] = [earlier.size - 1, later.size - 1];
  while (at % 2 === 1) [at, last] = [half(at), half(last)];
  let [first, second] = [start, start];
  for (const sibling of rest) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      first = nodeHash(sibling, first);
      second = nodeHash(sibling, second);
      while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)];
    } else {
      second = nodeHash(second, sibling);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && first === earlier.root && second === later.root;
};

// Sizes are counts of events: far below 2^53, beyond what bit operators hold.
const half = (value: number): number => Math.floor(value / 2);
const isPowerOfTwo = (value: number): boolean => Number.isInteger(Math.log2(value));

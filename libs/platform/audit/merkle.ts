import { createHash } from 'node:crypto';

/** A perfect subtree: its size (a power of two) and root. The list of them, largest first, is the whole state. */
export interface Peak {
  readonly size: number;
  readonly hash: string;
}

const digest = (prefix: number, ...parts: string[]): string => {
  const hash = createHash('sha256').update(Uint8Array.of(prefix));
  for (const part of parts) hash.update(Buffer.from(part, 'hex'));
  return hash.digest('hex');
};

/** RFC 6962 § 2.1, leaf. `data` in hex. */
export const leafHash = (data: string): string => digest(0, data);

/** RFC 6962 § 2.1, inner node. */
export const nodeHash = (left: string, right: string): string => digest(1, left, right);

/** Adds one leaf (hex). */
export const addLeaf = (peaks: readonly Peak[], data: string): Peak[] => {
  const next = [...peaks];
  let peak: Peak = { size: 1, hash: leafHash(data) };
  for (let last = next.at(-1); last?.size === peak.size; last = next.at(-1)) {
    next.pop();
    peak = { size: peak.size * 2, hash: nodeHash(last.hash, peak.hash) };
  }
  return [...next, peak];
};

/** RFC 6962 § 2.1, Merkle tree hash of all leaves added. */
export const rootOf = (peaks: readonly Peak[]): string => {
  const [last, ...rest] = [...peaks].reverse();
  if (!last) return createHash('sha256').digest('hex');
  return rest.reduce((root, peak) => nodeHash(peak.hash, root), last.hash);
};

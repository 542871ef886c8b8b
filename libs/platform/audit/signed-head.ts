import { canonicalJson } from '@kernel/json.js';
import { createHash, type KeyObject, verify } from 'node:crypto';

export interface LogHead {
  readonly municipality: string;
  readonly count: string;
  readonly position: string;
  /** RFC 6962 root over the event hashes of the municipality, in log order */
  readonly root: string;
}

export interface SignedHead extends LogHead {
  /** Ed25519 over the canonical JSON of the four fields, base64 */
  readonly signature: string;
}

/** The bytes that are signed. */
export const signedBytes = ({ municipality, count, position, root }: LogHead): Buffer =>
  Buffer.from(canonicalJson({ municipality, count, position, root }));

export const isSignedWith = (key: KeyObject, head: SignedHead): boolean =>
  verify(null, signedBytes(head), key, Buffer.from(head.signature, 'base64'));

/** SHA-256 of the key in DER form (SPKI), hex: what a municipality publishes elsewhere, on paper or on its own pages. */
export const fingerprintOf = (key: KeyObject): string =>
  createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex');

/** Null for anything that has not the form of a signed head. */
export const asSignedHead = (value: unknown): SignedHead | null => {
  if (value === null || typeof value !== 'object') return null;
  const { municipality, count, position, root, signature } = value as Record<string, unknown>;
  const texts = [municipality, count, position, root, signature];
  if (!texts.every((text) => typeof text === 'string') || !/^\d{1,15}$/.test(String(count))) return null;
  // All five are text, as was just seen.
  return { municipality, count, position, root, signature } as SignedHead;
};

/**
 * Signed heads from a file: one, a list, a page of `GET /api/audit/heads`, or one a line. Errors: TypeError that says
 * what is wrong with the file.
 */
export const readHeads = (text: string): SignedHead[] => {
  const values = jsonOf(text) ?? text.split('\n').filter((line) => line.trim() !== '');
  const list = Array.isArray(values) ? (values as unknown[]) : itemsOf(values);
  const heads = list.map((one) => asSignedHead(typeof one === 'string' ? jsonOf(one) : one));
  const wrong = heads.findIndex((head) => head === null);
  if (heads.length === 0 || wrong >= 0) {
    throw new TypeError(`not a signed head: entry ${Math.max(wrong, 0) + 1} of the file`);
  }
  return heads.filter((head) => head !== null);
};

const itemsOf = (value: object): unknown[] =>
  'items' in value && Array.isArray(value.items) ? (value.items as unknown[]) : [value];

const jsonOf = (text: string): object | null => {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
};

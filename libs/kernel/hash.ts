import { createHash } from 'node:crypto';
import { canonicalJson } from './json.js';

/** SHA-256 as lower-case hex. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** SHA-256 over the canonical JSON of a value. */
export const hashOf = (value: unknown): string => sha256(canonicalJson(value));

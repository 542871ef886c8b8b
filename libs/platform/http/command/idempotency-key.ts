import { randomUUID } from 'node:crypto';
import { uuidFrom } from '@kernel/ids.js';
import { type CallerIdentity } from '../../access/token-verifier.js';
import { HttpProblem } from '../problem/http-problem.js';

/**
 * The id of a command. With a key, the same caller's same key always names the same command; without, each is new.
 * Errors: HttpProblem 400 when the key is not 1 to 200 printable ASCII characters.
 */
export const commandIdOf = (key: string | string[] | undefined, { actor, municipality }: CallerIdentity): string => {
  if (key === undefined) return randomUUID();
  if (typeof key !== 'string' || !/^[\x21-\x7e]([\x20-\x7e]{0,198}[\x21-\x7e])?$/.test(key)) {
    throw new HttpProblem('bad-request', 'Idempotency-Key must be 1 to 200 printable characters');
  }
  return uuidFrom('http', municipality, actor.id, key);
};

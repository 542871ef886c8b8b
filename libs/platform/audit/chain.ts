import { hashOf } from '@kernel/hash.js';
import { type StreamName } from '@kernel/stream-name.js';
import { type EventToAppend } from '../event-store/port.js';

type Hashed = Omit<EventToAppend, 'hash'>;

/**
 * hash = H(envelope, H(open part), H(salt, protected part)). The envelope names stream, revision and predecessor, so an
 * event can neither be changed nor moved; the protected part enters only by its salted hash and may be withheld.
 */
export const hashEvent = (stream: StreamName, revision: bigint, event: Hashed): string => {
  const { data, protected: hidden, ...envelope } = event;
  return hashOf([
    'event-v1',
    { ...envelope, stream, revision: revision.toString() },
    hashOf(data),
    hidden?.hash ?? null,
  ]);
};

/** Hash of a protected part; the salt keeps short secrets (a name, yes or no) from being guessed. */
export const hashProtected = (salt: string, content: object): string => hashOf(['protected-v1', salt, content]);

/** Why a message was turned away; stable codes, for people and scripts. */
export type DeadReason =
  'not-json' | 'not-a-cloud-event' | 'invalid-data' | 'refused' | 'id-reused' | 'not-allowed' | 'bug';

export class DeadMessage extends Error {
  constructor(
    readonly reason: DeadReason,
    /** what, where and how to mend it; nothing personal */
    readonly detail: string,
  ) {
    super(`${reason}: ${detail}`);
  }
}

export interface IncomingMessage {
  readonly id: string;
  readonly source: string;
  readonly data: object;
}

/** Reads a CloudEvent 1.0 in structured form. Errors: DeadMessage. */
export const readMessage = (bytes: Uint8Array | null): IncomingMessage => {
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes ?? new Uint8Array()));
  } catch {
    throw new DeadMessage('not-json', 'the value is not JSON in UTF-8');
  }
  const lacks = (what: string): DeadMessage => new DeadMessage('not-a-cloud-event', what);
  if (parsed === null || typeof parsed !== 'object' || Array.isArray(parsed)) throw lacks('the value is not an object');
  const { specversion, id, source, data } = parsed as Record<string, unknown>;
  if (specversion !== '1.0') throw lacks('specversion must be "1.0"');
  if (typeof id !== 'string' || id === '' || id.length > 200) throw lacks('id must be a text of 1 to 200 characters');
  if (typeof source !== 'string' || source === '' || source.length > 200) {
    throw lacks('source must be a text of 1 to 200 characters');
  }
  if (data === null || typeof data !== 'object' || Array.isArray(data)) throw lacks('data must be an object');
  return { id, source, data };
};

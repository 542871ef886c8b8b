import { type Refusal } from '@kernel/decision.js';
import { type JsonObject } from '@kernel/json.js';

/** What a decision had before it when it refused. */
export interface RefusalGround {
  readonly rulesVersion: string;
  /** streams and the revisions at which they were seen */
  readonly restsOn: Readonly<Record<string, string>>;
}

/** The rules said no. Nothing was written. */
export class CommandRefused extends Error {
  constructor(
    readonly refusal: Refusal,
    /** what the refusal rested on; null where no decision was made */
    readonly ground: RefusalGround | null = null,
  ) {
    super(refusal.message.nb);
  }
}

/** The caller's role or municipality does not allow this. */
export class NotAllowed extends Error {
  constructor(
    message: string,
    readonly facts: JsonObject = {},
  ) {
    super(message);
  }
}

/** The same command id came with other content. */
export class CommandIdReused extends Error {
  constructor(readonly commandId: string) {
    super(`command ${commandId} was accepted before with other content`);
  }
}

/** If-Match named a revision that is no longer the stream's. */
export class RevisionMoved extends Error {
  constructor(
    readonly expected: bigint,
    readonly actual: bigint | null,
  ) {
    super(`expected revision ${expected}, found ${actual ?? 'none'}`);
  }
}

/** Content that no store can keep: NUL or a broken surrogate pair. */
export class UnstorableText extends Error {
  constructor(readonly path: string) {
    super(`text at ${path} holds a character that cannot be stored`);
  }
}

/** Others wrote to the same stream again and again; try once more. */
export class TooBusy extends Error {}

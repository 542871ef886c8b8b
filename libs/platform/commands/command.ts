import { type Actor } from '@kernel/actor.js';
import { type Municipality } from '@kernel/municipality.js';

export interface CommandMeta {
  readonly commandId: string;
  readonly municipality: Municipality;
  readonly actor: Actor;
  readonly correlationId?: string;
  readonly causationId?: string;
  /** when the fact happened, if not now */
  readonly occurredAt?: string;
  /** the caller's If-Match: decide only on this revision */
  readonly expectedRevision?: bigint;
}

/** A message on Nest's CommandBus. Each use case has a subclass of its own: the bus refuses object literals. */
export abstract class PlatformCommand<D extends object = object> {
  constructor(
    readonly data: D,
    readonly meta: CommandMeta,
  ) {}
}

export type CommandClass = new (data: object, meta: CommandMeta) => PlatformCommand;

/** What every command answers. */
export interface CommandResult {
  readonly outcome: 'accepted' | 'already-true';
  readonly stream: string;
  readonly revision: bigint | null;
  /** a query can wait for this */
  readonly position: string | null;
  readonly events: readonly { readonly id: string; readonly type: string; readonly data: object }[];
  /** the same command had been accepted before; this is its first answer */
  readonly repeated: boolean;
}

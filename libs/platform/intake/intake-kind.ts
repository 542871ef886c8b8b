import { type Role } from '@kernel/actor.js';
import { type Municipality } from '@kernel/municipality.js';
import { type EventLog } from '../log/event-log.js';
import { type FieldError } from '../http/problem/problem.js';

export interface IntakeCommand {
  readonly name: string;
  readonly data: object;
  readonly role: Role;
}

export interface IntakeContext {
  readonly log: EventLog;
  readonly municipality: Municipality;
}

/** What is wrong with a message, field by field; nothing personal is repeated. */
export interface Faults {
  readonly faults: readonly Pick<FieldError, 'path' | 'message'>[];
}

/** A kind of message that other systems send, and the command that it becomes. */
export interface IntakeKind {
  /** kebab-case; also the last part of its CloudEvents type */
  readonly name: string;
  readonly summary: string;
  /** the class whose decorators check `data`; the surface's own, so that both doors take the same */
  readonly body: new () => object;
  readonly command: (body: object, context: IntakeContext) => Promise<IntakeCommand | Faults>;
}

/** Keeps the body's type while kinds of all bodies stand in one list. */
export const takesIn = <B extends object>(kind: {
  readonly name: string;
  readonly summary: string;
  readonly body: new () => B;
  readonly command: (body: B, context: IntakeContext) => Promise<IntakeCommand | Faults>;
}): IntakeKind => ({ ...kind, command: (body, context) => kind.command(body as B, context) });

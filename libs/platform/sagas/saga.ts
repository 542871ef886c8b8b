import { type JsonObject } from '@kernel/json.js';
import { type AnyRecorded } from '../log/recorded.js';

export interface SagaCommand {
  /** name of a use case */
  readonly name: string;
  readonly data: object;
}

/** What a saga gets: an event of the log, or the refusal of a command it sent. */
export type SagaInput =
  | { readonly kind: 'event'; readonly event: AnyRecorded }
  | { readonly kind: 'refused'; readonly command: SagaCommand; readonly code: string; readonly at: string };

/** What a saga answers: what it wants to remember, and what is to be done. null: nothing to it. */
export interface SagaReaction {
  readonly note: JsonObject;
  readonly commands: readonly SagaCommand[];
}

/**
 * A process that goes on over time. Its state is the fold of its own notes, its inbox and outbox are its own stream, so
 * a kill at any point loses nothing and repeats nothing. Pure.
 */
export interface Saga<S> {
  readonly name: string;
  /** stream category of its own, e.g. sagaInspection */
  readonly category: string;
  /** categories it listens to */
  readonly categories: readonly string[];
  /** which instance an event belongs to; null when it is none of its business */
  readonly instanceOf: (event: AnyRecorded) => string | null;
  readonly initial: S;
  readonly evolve: (state: S, note: JsonObject) => S;
  readonly react: (state: S, input: SagaInput) => SagaReaction | null;
}

/** The list's element type: sagas of any state. */
export interface AnySaga extends Omit<Saga<unknown>, 'evolve' | 'react'> {
  readonly evolve: (state: never, note: JsonObject) => unknown;
  readonly react: (state: never, input: SagaInput) => SagaReaction | null;
}

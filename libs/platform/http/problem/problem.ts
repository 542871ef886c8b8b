import { type JsonObject } from '@kernel/json.js';

/** A text for people, in both written forms of Norwegian. */
export interface BothForms {
  readonly nb: string;
  readonly nn: string;
}

/** One field that cannot be accepted. */
export interface FieldError {
  /** JSON pointer (RFC 6901) into the body, or the name of the parameter with a slash before it */
  readonly path: string;
  readonly in: 'body' | 'query' | 'path';
  readonly message: BothForms;
  /** what was sent, when it is short and not personal */
  readonly value?: string | number | boolean | null;
}

/** One rule that said no, in the form of the steps of a proposal's reasoning. */
export interface RefusalStep {
  readonly rule: string;
  readonly paragraph: string | null;
  readonly version: string;
  readonly facts: JsonObject;
  readonly restsOn: Readonly<Record<string, string>>;
  readonly outcome: 'refused';
  readonly explanation: BothForms;
}

/** RFC 9457, with the paragraph and facts of a refusal as extensions. */
export interface Problem {
  /** `/problems/<code>`: stable, relative to the server */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** path of the request, without its query */
  readonly instance: string;
  readonly code: string;
  readonly message: BothForms;
  readonly paragraph?: string;
  readonly facts?: JsonObject;
  /** how a refusal came about: rule, paragraph, version, facts, streams seen, outcome, explanation */
  readonly reasoning?: readonly RefusalStep[];
  readonly errors?: readonly FieldError[];
  /** what to quote when asking about it; the log has the same */
  readonly traceId: string;
}

export const PROBLEM_JSON = 'application/problem+json; charset=utf-8';

/** What a mapping says of an error; the filter adds where and when. */
export interface ProblemAnswer extends Omit<Problem, 'type' | 'instance' | 'traceId'> {
  readonly headers?: Readonly<Record<string, string>>;
}

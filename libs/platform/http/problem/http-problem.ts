import { HttpException } from '@nestjs/common';
import { type JsonObject } from '@kernel/json.js';
import { type FieldError, type ProblemAnswer } from './problem.js';
import { type ProblemCodeName, problemCodes } from './problem-codes.js';

export interface ProblemDetails {
  readonly facts?: JsonObject;
  readonly errors?: readonly FieldError[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** The answer for one of the platform's own codes. */
export const answerFor = (code: ProblemCodeName, detail: string, details: ProblemDetails = {}): ProblemAnswer => ({
  ...problemCodes[code],
  code,
  detail,
  ...details,
});

/** An error that says itself how it is answered. An HttpException, so that Nest passes it through unchanged. */
export class HttpProblem extends HttpException {
  readonly answer: ProblemAnswer;

  constructor(code: ProblemCodeName, detail: string, details: ProblemDetails = {}) {
    super(detail, problemCodes[code].status);
    this.answer = answerFor(code, detail, details);
  }
}

/** What was asked for does not exist, or not in the caller's municipality: the two look the same. */
export class NotFound extends HttpProblem {
  constructor(what: string) {
    super('not-found', `${what} was not found`);
  }
}

/** Fields that cannot be accepted, each with its place. */
export class InvalidInput extends HttpProblem {
  constructor(errors: readonly FieldError[]) {
    super('invalid-input', `${errors.length} field(s) cannot be accepted: ${pathsOf(errors)}`, { errors });
  }
}

const pathsOf = (errors: readonly FieldError[]): string =>
  errors
    .slice(0, 10)
    .map(({ path }) => path || 'the whole body')
    .join(', ') + (errors.length > 10 ? ' …' : '');

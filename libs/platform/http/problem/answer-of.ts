import { HttpException } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { CannotJudgeToken, Unauthenticated } from '../../access/authentication.js';
import {
  CommandIdReused,
  CommandRefused,
  NotAllowed,
  type RefusalGround,
  RevisionMoved,
  TooBusy,
  UnstorableText,
} from '../../commands/errors.js';
import { AppendOutcomeUnknown } from '../../event-store/port.js';
import { ViewNotBuilt } from '../../projections/view-reader.js';
import { ContentRestricted } from '../../vault/guarded-vault.js';
import { answerFor, HttpProblem } from './http-problem.js';
import { type ProblemAnswer, type RefusalStep } from './problem.js';
import { type ProblemCodeName, problemCodes } from './problem-codes.js';

const again = { headers: { 'retry-after': '1' } };

/** How an error is answered; null for one that is nobody's fault but ours. */
export const answerOf = (error: unknown, request: FastifyRequest): ProblemAnswer | null => {
  if (request.is404) return answerFor('not-found', `nothing answers ${request.method} at this path`);
  if (error instanceof HttpProblem) return error.answer;
  if (error instanceof CommandRefused) return refusalAnswer(error);
  if (error instanceof Unauthenticated) return unauthenticatedAnswer(error);
  if (error instanceof CannotJudgeToken) return answerFor('sign-in-unavailable', error.message, again);
  if (error instanceof NotAllowed) return answerFor('not-allowed', error.message, { facts: error.facts });
  if (error instanceof ContentRestricted) return restrictedAnswer(error);
  if (error instanceof CommandIdReused) {
    return answerFor('idempotency-key-reused', 'the same key came before with other content');
  }
  if (error instanceof RevisionMoved) {
    const facts = { expected: String(error.expected), actual: error.actual === null ? null : String(error.actual) };
    return answerFor('revision-moved', error.message, { facts });
  }
  if (error instanceof TooBusy) return answerFor('too-busy', 'others wrote to the same stream; try again', again);
  if (error instanceof AppendOutcomeUnknown) {
    return answerFor('outcome-unknown', 'the store gave no answer; repeat with the same Idempotency-Key', again);
  }
  if (error instanceof ViewNotBuilt) return answerFor('view-not-built', 'the view is still being built', again);
  if (error instanceof UnstorableText) return unstorableAnswer(error);
  return error instanceof HttpException ? httpAnswer(error) : null;
};

const restrictedAnswer = ({ message, restriction }: ContentRestricted): ProblemAnswer => ({
  ...answerFor('content-restricted', message, { facts: { ...restriction } }),
  paragraph: restriction.paragraph,
});

const refusalAnswer = ({ refusal, ground }: CommandRefused): ProblemAnswer => ({
  status: 409,
  title: 'Refused by the rules',
  detail: refusal.message.nb,
  code: refusal.code,
  message: refusal.message,
  ...(refusal.paragraph === null ? {} : { paragraph: refusal.paragraph }),
  facts: refusal.facts,
  ...(ground === null ? {} : { reasoning: [stepOf(refusal, ground)] }),
});

const stepOf = (
  { code, paragraph, facts, message }: CommandRefused['refusal'],
  { rulesVersion, restsOn }: RefusalGround,
): RefusalStep => ({
  rule: code,
  paragraph,
  version: rulesVersion,
  facts,
  restsOn,
  outcome: 'refused',
  explanation: message,
});

/** RFC 6750 § 3: the challenge names an error only when there was a token to judge. */
const unauthenticatedAnswer = ({ message, tokenGiven }: Unauthenticated): ProblemAnswer =>
  answerFor('unauthenticated', message, {
    headers: { 'www-authenticate': tokenGiven ? 'Bearer error="invalid_token"' : 'Bearer' },
  });

const unstorableAnswer = ({ path, message }: UnstorableText): ProblemAnswer =>
  answerFor('unstorable-text', message, {
    errors: [{ path: path === '/' ? '' : path, in: 'body', message: problemCodes['unstorable-text'].message }],
  });

const byStatus: Readonly<Record<number, ProblemCodeName>> = {
  400: 'bad-request',
  401: 'unauthenticated',
  403: 'not-allowed',
  404: 'not-found',
  413: 'body-too-large',
  415: 'unsupported-media-type',
  429: 'too-many-requests',
};

/** Errors of Nest and Fastify. Their words are kept below 500, except where they may repeat what was sent. */
const httpAnswer = (error: HttpException): ProblemAnswer | null => {
  const status = error.getStatus();
  if (status >= 500) return null;
  const known = byStatus[status];
  if (known) return answerFor(known, known === 'unsupported-media-type' ? problemCodes[known].title : error.message);
  return { ...answerFor('bad-request', error.message), status, title: error.message, code: `http-${status}` };
};

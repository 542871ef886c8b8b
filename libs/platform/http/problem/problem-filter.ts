import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { answerOf } from './answer-of.js';
import { answerFor } from './http-problem.js';
import { type Problem, PROBLEM_JSON, type ProblemAnswer } from './problem.js';

/** Where the causes of answers in the 500s go; the caller sees only the trace id. */
export interface FaultLog {
  error(fields: { err: unknown; traceId: string; route: string }, message: string): void;
}

/** Every error of every route leaves as `application/problem+json`. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: FaultLog) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const known = answerOf(error, request);
    if (!known || known.status === 503) this.report(error, request);
    const answer = known ?? answerFor('internal-error', 'the server could not do this; the log knows why');
    sendProblem(request, reply, answer);
  }

  private report(err: unknown, request: FastifyRequest): void {
    const route = request.routeOptions.url ?? 'unknown';
    this.log.error({ err, traceId: request.id, route }, 'request failed');
  }
}

/** Writes a problem as the whole answer; used where Nest's filter does not reach, too. */
export const sendProblem = (request: FastifyRequest, reply: FastifyReply, answer: ProblemAnswer): void => {
  if (reply.sent) return;
  const { headers = {}, ...rest } = answer;
  const problem: Problem = {
    type: `/problems/${answer.code}`,
    ...rest,
    instance: pathOf(request.url),
    traceId: request.id,
  };
  void reply.status(answer.status).headers(headers).type(PROBLEM_JSON).send(JSON.stringify(problem));
};

const pathOf = (url: string): string => url.split(/[?#]/, 1)[0] ?? '/';

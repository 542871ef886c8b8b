import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type CallerIdentity } from './token-verifier.js';

/** The caller of a request that passed AccessGuard. Errors: TypeError on a public route, which has none. */
export const callerOf = (request: FastifyRequest): CallerIdentity => {
  if (!request.caller) throw new TypeError('a public route has no caller');
  return request.caller;
};

/** `@Caller() caller: CallerIdentity` in a handler. */
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext) =>
  callerOf(context.switchToHttp().getRequest<FastifyRequest>()),
);

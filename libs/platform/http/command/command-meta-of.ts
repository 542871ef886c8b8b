import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { callerOf } from '../../access/caller.js';
import { type CommandMeta } from '../../commands/command.js';
import { commandIdOf } from './idempotency-key.js';
import { revisionIn } from './revision-tag.js';

/** What the pipeline must know of a request, from token and headers. Errors: HttpProblem 400 for a bad header. */
export const commandMetaOf = (request: FastifyRequest): CommandMeta => {
  const caller = callerOf(request);
  const commandId = commandIdOf(request.headers['idempotency-key'], caller);
  const expectedRevision = revisionIn(request.headers['if-match']);
  return {
    commandId,
    correlationId: commandId,
    municipality: caller.municipality,
    actor: caller.actor,
    ...(expectedRevision === undefined ? {} : { expectedRevision }),
  };
};

/** `@CommandMetaOf() meta: CommandMeta` in a handler; add `occurredAt` from the DTO when it has one. */
export const CommandMetaOf = createParamDecorator((_: unknown, context: ExecutionContext) =>
  commandMetaOf(context.switchToHttp().getRequest<FastifyRequest>()),
);

import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';
import { type CommandResult } from '../../commands/command.js';
import { answerOfCommand, type CommandAnswer } from './command-answer.js';
import { revisionTag } from './revision-tag.js';

/** Turns the CommandResult that a handler returns into status, headers and body. */
@Injectable()
export class CommandInterceptor implements NestInterceptor<CommandResult, CommandAnswer> {
  intercept(context: ExecutionContext, next: CallHandler<CommandResult>): Observable<CommandAnswer> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      map((result) => {
        // A repeated command answers as the first time did.
        reply.status(result.outcome === 'accepted' ? 201 : 200);
        if (result.revision !== null) reply.header('etag', revisionTag(result.revision));
        if (result.position !== null) reply.header('x-log-position', result.position);
        if (result.repeated) reply.header('idempotency-replayed', 'true');
        return answerOfCommand(result);
      }),
    );
  }
}

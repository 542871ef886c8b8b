import { type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type Observable } from 'rxjs';
import { HttpProblem } from '../problem/http-problem.js';
import { UnknownPosition, type WriteWaiter } from './write-waiter.js';

export const WAIT_HEADER = 'X-Wait-For-Position';
/** Machine time; longer than a projection needs, shorter than a person's patience. */
const AT_MOST_MS = 5000;

/** Read your own write: a GET with the position of a command is answered when the views have come so far. */
export class WaitInterceptor implements NestInterceptor {
  constructor(
    private readonly waiter: WriteWaiter | null,
    private readonly milliseconds: number = AT_MOST_MS,
  ) {}

  /** Errors: HttpProblem `not-caught-up`, `unknown-position`, `cannot-wait`. */
  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const position = request.headers[WAIT_HEADER.toLowerCase()];
    if (position !== undefined && (request.method === 'GET' || request.method === 'HEAD')) await this.wait(position);
    return next.handle();
  }

  private async wait(position: string | string[]): Promise<void> {
    if (!this.waiter) throw new HttpProblem('cannot-wait', `this server takes no ${WAIT_HEADER}`);
    if (typeof position !== 'string' || !/^[\x21-\x7e]{1,200}$/.test(position)) throw unknownPosition();
    const reached = await this.waiter.waitFor(position, this.milliseconds).catch((error: unknown) => {
      throw error instanceof UnknownPosition ? unknownPosition() : error;
    });
    if (!reached) {
      throw new HttpProblem('not-caught-up', 'the views have not reached the position yet', {
        headers: { 'retry-after': '1' },
      });
    }
  }
}

const unknownPosition = (): HttpProblem =>
  new HttpProblem('unknown-position', `${WAIT_HEADER} must be the position that a command answered with`);

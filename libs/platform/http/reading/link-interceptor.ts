import { type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Observable, tap } from 'rxjs';
import { Page } from './page.js';

/** RFC 8288: the next page of a list also stands in the header `Link`. */
export class LinkInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const http = context.switchToHttp();
    return next.handle().pipe(
      tap((result) => {
        if (!(result instanceof Page) || result.next === null) return;
        const target = nextUrl(http.getRequest<FastifyRequest>().url, result.next);
        http.getResponse<FastifyReply>().header('link', `<${target}>; rel="next"`);
      }),
    );
  }
}

const nextUrl = (url: string, cursor: string): string => {
  const [path = '/', query = ''] = url.split('?', 2);
  const params = new URLSearchParams(query);
  params.set('cursor', cursor);
  return `${path}?${params.toString()}`;
};

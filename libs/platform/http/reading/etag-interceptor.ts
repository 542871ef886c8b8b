import { createHash } from 'node:crypto';
import { type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';

/**
 * Gives every JSON answer of a GET an entity tag, and answers 304 when the caller has it already.
 * A tag that the handler set itself, a revision say, is kept.
 */
export class EtagInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    if (request.method !== 'GET' && request.method !== 'HEAD') return next.handle();
    const reply = http.getResponse<FastifyReply>();
    return next.handle().pipe(map((body) => this.tagged(request, reply, body)));
  }

  private tagged(request: FastifyRequest, reply: FastifyReply, body: unknown): unknown {
    if (reply.sent || reply.statusCode !== 200 || !isPlainJson(body)) return body;
    const own = reply.getHeader('etag');
    const tag = typeof own === 'string' ? own : weakTag(JSON.stringify(body));
    reply.header('etag', tag);
    // An answer depends on who asks: shared caches keep out, and the browser asks again each time.
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'private, no-cache');
    if (!matches(request.headers['if-none-match'], tag)) return body;
    reply.status(304);
    return undefined;
  }
}

/** Streams and bytes are not hashed: that would mean to hold them whole, or to send other bytes than were hashed. */
const isPlainJson = (body: unknown): body is object =>
  typeof body === 'object' && body !== null && !Buffer.isBuffer(body) && !('getStream' in body) && !('pipe' in body);

const weakTag = (text: string): string => `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;

/** RFC 9110 § 13.1.2: weak comparison. */
const matches = (header: string | undefined, tag: string): boolean => {
  if (header === undefined) return false;
  const opaque = (text: string): string => text.trim().replace(/^W\//, '');
  return header.trim() === '*' || header.split(',').some((one) => opaque(one) === opaque(tag));
};

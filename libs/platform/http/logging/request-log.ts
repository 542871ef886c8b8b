import { type FastifyInstance } from 'fastify';
import { type Logger } from 'pino';

/** Routes asked for every few seconds by a machine; they are logged at debug. */
const isHealth = (route: string): boolean => route.startsWith('/health/');

/** One line per answered request: the route's pattern, never the path, query or body that came. */
export const logRequests = (server: FastifyInstance, logger: Logger): void => {
  server.addHook('onResponse', async (request, reply) => {
    const route = request.is404 ? 'unknown' : (request.routeOptions.url ?? 'unknown');
    const status = reply.statusCode;
    const level = status >= 500 ? 'error' : isHealth(route) ? 'debug' : 'info';
    logger[level](
      {
        method: request.method,
        route,
        status,
        ms: Math.round(reply.elapsedTime * 10) / 10,
        traceId: request.id,
        role: request.caller?.actor.role,
        municipality: request.caller?.municipality,
      },
      'request',
    );
  });
};

import { NestFactory, Reflector } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { AccessGuard } from '../../access/access-guard.js';
import { assertEveryRouteHasAccessRule } from '../../access/assert-access-rules.js';
import { TokenVerifier } from '../../access/token-verifier.js';
import { createLogger } from '../logging/http-logger.js';
import { NestLogger } from '../logging/nest-logger.js';
import { logRequests } from '../logging/request-log.js';
import { recordRoutes } from '../openapi/served-routes.js';
import { answerFor } from '../problem/http-problem.js';
import { ProblemFilter, sendProblem } from '../problem/problem-filter.js';
import { CsvInterceptor } from '../reading/csv-interceptor.js';
import { EtagInterceptor } from '../reading/etag-interceptor.js';
import { LinkInterceptor } from '../reading/link-interceptor.js';
import { WaitInterceptor } from '../reading/wait-interceptor.js';
import { WriteWaiter } from '../reading/write-waiter.js';
import { validationPipe } from '../validation/validation-pipe.js';
import { type HttpAppOptions } from './http-app-options.js';
import { acceptBodies } from './json-body.js';
import { limitRate } from './rate-limit.js';
import { secureHeaders } from './security-headers.js';
import { traceIdOf } from './trace-id.js';

type RootModule = Parameters<typeof NestFactory.create>[0];

const BODY_LIMIT = 12 * 1024 * 1024;

/**
 * An application that is ready for `serveOpenApi` and then `listen`. Everything of HTTP that is the same for all
 * routes is set here. Errors: TypeError when a route has no access rule.
 */
export const createHttpApp = async (module: RootModule, options: HttpAppOptions): Promise<NestFastifyApplication> => {
  const logger = createLogger(options.logger, options.logLevel);
  const adapter = new FastifyAdapter({
    logger: false,
    bodyLimit: options.bodyLimit ?? BODY_LIMIT,
    trustProxy: options.trustProxy ?? false,
    requestTimeout: 60_000,
    forceCloseConnections: 'idle',
    genReqId: traceIdOf,
    requestIdHeader: false,
    frameworkErrors: (_: Error, request: FastifyRequest, reply: FastifyReply) => {
      sendProblem(request, reply, answerFor('bad-request', 'the path is not a valid one'));
    },
  });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger: new NestLogger(logger),
    bodyParser: false,
    abortOnError: false,
  });
  const verifier: TokenVerifier = options.verifier ?? app.get<TokenVerifier>(TokenVerifier);
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onRequest', async (request, reply) => {
    reply.header('x-trace-id', request.id);
  });
  recordRoutes(server);
  logRequests(server, logger);
  await secureHeaders(server);
  acceptBodies(server, options.rawTypes ?? []);
  if (options.rateLimit !== null) await limitRate(server, verifier, options.rateLimit ?? 600);

  app.useGlobalPipes(validationPipe());
  app.useGlobalFilters(new ProblemFilter(logger));
  app.useGlobalGuards(new AccessGuard(app.get(Reflector), verifier));
  app.useGlobalInterceptors(
    new WaitInterceptor(options.waiter ?? waiterOf(app)),
    new EtagInterceptor(),
    new LinkInterceptor(),
    new CsvInterceptor(),
  );
  assertEveryRouteHasAccessRule(app);
  if (options.shutdownHooks ?? true) app.enableShutdownHooks();
  return app;
};

const waiterOf = (app: NestFastifyApplication): WriteWaiter | null => {
  try {
    return app.get<WriteWaiter>(WriteWaiter);
  } catch {
    return null;
  }
};

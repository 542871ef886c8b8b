import rateLimit from '@fastify/rate-limit';
import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { authenticate } from '../../access/authentication.js';
import { type TokenVerifier } from '../../access/token-verifier.js';
import { HttpProblem } from '../problem/http-problem.js';

/** Limits requests per minute of machine time: by caller when the token is good, else by address. */
export const limitRate = async (server: FastifyInstance, verifier: TokenVerifier, perMinute: number): Promise<void> => {
  await server.register(rateLimit, {
    max: perMinute,
    timeWindow: 60_000,
    keyGenerator: (request) => limitKey(request, verifier),
    allowList: (request) => request.routeOptions.url?.startsWith('/health/') ?? false,
    errorResponseBuilder: (_, { max, ttl }) =>
      new HttpProblem('too-many-requests', `at most ${max} requests a minute; wait ${Math.ceil(ttl / 1000)} s`),
  });
};

const limitKey = async (request: FastifyRequest, verifier: TokenVerifier): Promise<string> => {
  if (request.headers.authorization === undefined) return `address ${request.ip}`;
  try {
    const { actor, municipality } = await authenticate(request, verifier);
    return `caller ${municipality} ${actor.id}`;
  } catch {
    // Refused here or by the guard is the same; a bad token counts against the address it came from.
    return `address ${request.ip}`;
  }
};

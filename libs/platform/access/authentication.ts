import { type FastifyRequest } from 'fastify';
import { type CallerIdentity, TokenRefused, type TokenVerifier } from './token-verifier.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** set by AccessGuard on every route that is not public */
    caller?: CallerIdentity;
  }
}

/** No token, or none that is accepted. */
export class Unauthenticated extends Error {
  constructor(
    message: string,
    readonly tokenGiven: boolean,
  ) {
    super(message);
  }
}

/** The token may be good: who could tell did not answer. */
export class CannotJudgeToken extends Error {}

const answers = new WeakMap<FastifyRequest, Promise<CallerIdentity>>();

/** Who the request's bearer token speaks for; judged once per request, whoever asks. Errors: Unauthenticated, CannotJudgeToken. */
export const authenticate = (request: FastifyRequest, verifier: TokenVerifier): Promise<CallerIdentity> => {
  const known = answers.get(request);
  if (known) return known;
  const answer = judge(request.headers.authorization, verifier);
  answers.set(request, answer);
  return answer;
};

const judge = async (header: string | undefined, verifier: TokenVerifier): Promise<CallerIdentity> => {
  if (header === undefined) throw new Unauthenticated('this needs a token in the header Authorization: Bearer', false);
  const token = /^Bearer +([\w.~+/=-]+)$/i.exec(header)?.[1];
  if (!token) throw new Unauthenticated('the header Authorization must be: Bearer, a space, the token', false);
  try {
    return await verifier.verify(token);
  } catch (error) {
    if (error instanceof TokenRefused) throw new Unauthenticated(error.message, true);
    throw new CannotJudgeToken('the issuer of the token could not be asked for its keys', { cause: error });
  }
};

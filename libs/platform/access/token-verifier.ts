import { type Actor } from '@kernel/actor.js';
import { type Municipality } from '@kernel/municipality.js';

/** Who asks, and in which municipality. Both come from the token, never from a field of the request. */
export interface CallerIdentity {
  readonly actor: Actor;
  readonly municipality: Municipality;
}

/** The token is not one that this server accepts. The reason may be shown: it never holds any of the token. */
export class TokenRefused extends Error {}

/** Tells who a bearer token speaks for. Also the injection token of whichever verifiers are configured. */
export abstract class TokenVerifier {
  /** the `iss` this verifier answers for */
  abstract readonly issuer: string;

  /** Errors: TokenRefused; anything else means that the token could not be judged now. */
  abstract verify(token: string): Promise<CallerIdentity>;
}

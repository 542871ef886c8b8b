import { createRemoteJWKSet, jwtVerify } from 'jose';
import { callerFrom } from './claims.js';
import { mapClaims, type OidcConfiguration } from './oidc-configuration.js';
import { discoverJwksUri } from './oidc-discovery.js';
import { refusalOf } from './refusal-reason.js';
import { type CallerIdentity, TokenRefused, TokenVerifier } from './token-verifier.js';

type KeySet = ReturnType<typeof createRemoteJWKSet>;

/** Accepts access tokens of one OpenID Connect issuer, by its published keys. */
export class OidcVerifier extends TokenVerifier {
  readonly issuer: string;
  private keys: KeySet | null = null;

  constructor(private readonly configuration: OidcConfiguration) {
    super();
    this.issuer = configuration.issuer;
  }

  /** Errors: TokenRefused; others when the issuer's keys cannot be had now. */
  async verify(token: string): Promise<CallerIdentity> {
    const { audience, clockToleranceSeconds = 5 } = this.configuration;
    try {
      this.keys ??= await this.findKeys();
      const { payload, protectedHeader } = await jwtVerify(token, this.keys, {
        // No symmetric algorithm: the issuer's public key must never serve as a shared secret.
        algorithms: ['RS256', 'RS384', 'RS512', 'PS256', 'ES256'],
        issuer: this.issuer,
        audience,
        clockTolerance: clockToleranceSeconds,
        requiredClaims: ['exp', 'iat'],
      });
      checkType(protectedHeader.typ);
      return callerFrom(mapClaims(payload, this.configuration));
    } catch (error) {
      throw refusalOf(error);
    }
  }

  private async findKeys(): Promise<KeySet> {
    const uri = this.configuration.jwksUri ?? (await discoverJwksUri(this.issuer));
    return createRemoteJWKSet(new URL(uri), { timeoutDuration: 5000, cooldownDuration: 10_000 });
  }
}

/** RFC 9068 § 2.1 says `at+jwt`; Entra ID writes `JWT`. Anything else, a logout token say, is no access token. */
const checkType = (type: string | undefined): void => {
  const accepted = ['at+jwt', 'application/at+jwt', 'jwt'];
  if (!accepted.includes(type?.toLowerCase() ?? '')) throw new TokenRefused('this is not an access token');
};
